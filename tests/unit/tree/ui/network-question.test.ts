import { one, textOf } from '../../browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { keepOwnArea } from '../../../../src/notices/keep-own-area.element.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { outage, publish, rey, works } from '../../notices/notice-samples.ts';
import {
  asks,
  choose,
  decided,
  networkPart,
  openBefore,
  openWith,
  own,
  question,
  tells,
} from './open-network-tree.ts';
import { answer, kept, open, rows, touch } from './open-tree.ts';

describe('the step that asks about an outage', () => {
  it('stands before the first question where one is open in the customer\u2019s area', async () => {
    keepOwnArea(rey);
    await openWith([outage]);
    const step = await asks();
    expect(own()).toEqual([]);
    expect(textOf('h2', step)).toBe(question);
    expect(textOf('[data-facts]', step)).toBe(
      'قطعی فیبر در تهران تهران از امروز ۰۹:۱۵ پایان، طبق اعلام: امروز ۱۴:۰۰',
    );
    expect([...step.querySelectorAll('a[data-choice]')].map((link) => link.getAttribute('href'))).toEqual([
      '#_known=tehran-fiber',
      '#_refused=tehran-fiber',
    ]);
    expect(rows()).toEqual([]);
    expect(location.hash).toBe('');
  });

  it('asks of several at once, each by its title, and whether it is none', async () => {
    await openWith([outage, works]);
    const step = await asks();
    expect(textOf('h2', step)).toBe('در این جاها اختلال ثبت شده است؛ یکی از این\u200cهاست؟');
    expect([...step.querySelectorAll('strong')].map((title) => title.textContent)).toEqual([
      outage.title,
      works.title,
    ]);
    await choose(fa.noticesAskNone);
    expect(location.hash).toBe('#_refused=tehran-fiber&_refused=rey-works');
    expect(own()).toEqual(['power']);
    expect(kept()[0]?.notice).toBe(
      '\u20681405-12\u2069 (قطعی فیبر در تهران)\u060c \u20681405-13\u2069 (تعمیر شبکهٔ ری)\u061b مشتری گفت این نیست',
    );
  });

  it.each([
    ['of another area', [{ ...outage, areas: [{ id: 'qom', name: 'قم' }] }]],
    ['that is over', [{ ...outage, ends: '2026-11-29T10:00:00+03:30' }]],
    ['of other guides', [{ ...outage, guides: ['wifi'] }]],
  ])('is not there for one %s', async (_, notices) => {
    keepOwnArea(rey);
    await openWith(notices);
    await decided();
    expect(own()).toEqual(['power']);
  });

  it('is not there where the network is dead, or the guide does not ask', async () => {
    await openWith('dead');
    await decided();
    expect(own()).toEqual(['power']);
    await publish([outage]);
    await open();
    await decided();
    expect(own()).toEqual(['power']);
  });

  it.each(['#power=on', '#power=blue', '#_at=dsl&_from=other', '#plug'])(
    'is not there at the address %s, nor on the way back from it',
    async (fragment) => {
      await openWith([outage], fragment);
      await decided();
      expect(networkPart('outage')).toBeUndefined();
      expect(own()).toHaveLength(1);
    },
  );

  it('does not come back on the way to a beginning that nobody was asked at', async () => {
    await openWith([outage], '#power=on');
    await decided();
    await touch('[data-go="back"]');
    expect(own()).toEqual(['power']);
    await touch('[data-change], [data-go="back"]');
  });

  it('is drawn at once from what the device knew before, and goes where the server says that it is over', async () => {
    keepOwnArea(rey);
    await publish([outage]);
    const reply = await openBefore();
    await asks();
    await reply([]);
    await vi.waitUntil(() => own()[0] === 'power');
    expect(networkPart('outage')).toBeUndefined();
  });

  it('comes with the server\u2019s answer as long as nothing was touched, and takes no touch meant for another', async () => {
    const reply = await openBefore();
    expect(own()).toEqual(['power']);
    await reply([outage]);
    const step = await asks();
    expect(step.inert).toBe(true);
    await vi.waitUntil(() => !step.inert);
  });

  it('pulls no question from under a finger', async () => {
    const reply = await openBefore();
    one('#power').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await reply([outage]);
    await decided();
    expect(own()).toEqual(['power']);
    await answer('power', 'on');
    expect(own()).toEqual(['dsl']);
    await touch('[data-go="back"]');
    expect(own()).toEqual(['power']);
  });

  it('is asked again when the customer begins anew only about what was not refused', async () => {
    await openWith([outage]);
    await asks();
    await choose(fa.noticesAskNo);
    await touch('[data-go="restart"]');
    expect(location.hash).toBe('');
    expect(own()).toEqual(['power']);
  });

  it('says how old the news is where the server did not answer', async () => {
    await publish([outage]);
    await openWith('dead');
    const step = await asks();
    await vi.waitUntil(() => networkPart('outage')?.querySelector('[data-last]:not([hidden])'));
    expect(step).toBeDefined();
    expect(document.querySelector('[data-network-part] [data-last]')?.textContent).toContain(
      'آخرین خبر: امروز ۱۰:۳۰',
    );
  });

  it('puts what came from outside in as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    await openWith(
      [{ ...outage, title, number: '<b>7</b>', advice: '<script>1</script>' }],
      '#_known=tehran-fiber',
    );
    const end = await tells();
    expect(end.querySelectorAll('img, b, script')).toHaveLength(0);
    expect(textOf('.finding', end)).toBe(title);
  });
});
