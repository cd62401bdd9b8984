import { openPage, textOf } from '../browser.ts';
import { describe, expect, it } from 'vitest';
import Channels from '../../../src/portal/Channels.astro';
import { fa } from '../../../src/strings/fa.ts';
import { rendered, site } from '../blocks/guide-context.ts';

const open = async (support: Partial<typeof site.support>, advice = true) => {
  const own = { ...site, support: { ...site.support, ...support } };
  await openPage(await rendered(Channels, { site: own, strings: fa, advice }), '/contact/');
};
const ways = () => [...document.querySelectorAll('dt')].map((way) => way.textContent.trim());
const rule = 'هزینه با شرکت است، اگر ایراد از شرکت باشد.';

describe('the ways to reach support', () => {
  it('each have a door: a number to call, or an address to open', async () => {
    await open({ visit: rule });
    expect(ways()).toEqual([fa.phone, fa.portal, fa.email, fa.chat, fa.visit]);
    const doors = [...document.querySelectorAll('.card:has(dt) a')].map((door) => door.getAttribute('href'));
    expect(doors).toEqual([
      'tel:123',
      'https://portal.example/',
      'mailto:help@help.example',
      'https://chat.example/',
    ]);
  });

  it('leave out what the provider does not have', async () => {
    await open({ chat: undefined });
    expect(ways()).toEqual([fa.phone, fa.portal, fa.email]);
  });

  it('say when each is the best one, and who pays for a visit, where there is room', async () => {
    await open({ visit: rule });
    for (const words of [fa.phoneBest, fa.portalBest, fa.emailBest, fa.chatBest, fa.visitBest, rule])
      expect(textOf('dl')).toContain(words);
    await open({ visit: rule }, false);
    expect(textOf('dl')).not.toContain(fa.phoneBest);
    expect(ways()).not.toContain(fa.visit);
  });

  it('write the menu of a portal in the order in which it is followed', async () => {
    await open({});
    expect(textOf('dl')).toContain('ورود › اعلام مشکل');
  });
});
