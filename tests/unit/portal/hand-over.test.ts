import { one, openPage, textOf } from '../browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { answersGiven } from '../../../src/portal/hand-over-event.ts';
import { fa } from '../../../src/strings/fa.ts';
import { DeviceStore } from '../../../src/sessions/device-store.ts';
import { SessionStore } from '../../../src/sessions/session-store.ts';
import { session, pages, open, handOver, report, link } from './open-hand-over.ts';

/** Where what is to be done first leads, as far as it is shown. */
const firsts = () =>
  [...document.querySelectorAll('[data-next-action]')]
    .filter((first) => first.closest('[hidden]') === null)
    .map((first) => first.getAttribute('href'));

describe('a hand-over before anything was answered', () => {
  it('has the report and the links that work without a script', async () => {
    await open();
    expect(report()).toContain('نتیجه: خط خراب است');
    expect(link('[data-mail-link]')).toContain('subject=حل نشد: اینترنت قطع است');
    expect(one('.reference-code').hidden).toBe(true);
    expect(firsts()).toEqual(['https://portal.example/']);
  });

  it('shows what needs the script', async () => {
    await open();
    for (const selector of ['.report-actions [data-copy]', '[data-print]', '.own-words'])
      expect(one(selector).hidden, selector).toBe(false);
  });

  it('offers to share where the system can', async () => {
    await open();
    expect(one('[data-share]').hidden).toBe(true);
    Object.assign(navigator, { share: vi.fn() });
    await open();
    expect(one('[data-share]').hidden).toBe(false);
  });
});

describe('a hand-over at the end of a guide', () => {
  it('has what was answered, when, and the address that opens it again', async () => {
    await openPage(pages.plain, '/no-internet/no-internet/?utm=x#power=on&dsl=blinking');
    handOver().dispatchEvent(answersGiven(session));
    expect(report()).toContain('- چراغ Power روشن است؟ بله');
    expect(report()).toContain('- چراغ DSL ثابت است؟ چراغ DSL چشمک می\u200cزند');
    expect(report()).toMatch(/زمان: .*۱۴۰۵/);
    expect(report()).toContain('https://help.example/no-internet/no-internet/#power=on&dsl=blinking');
    expect(report()).not.toContain('utm');
  });

  it('shows the number to read out on the phone', async () => {
    await open();
    handOver().dispatchEvent(answersGiven(session));
    expect(textOf('[data-reference-code]')).toBe(session.code);
    expect(one('.reference-code').hidden).toBe(false);
  });

  it('begins with the phone where there is no connection, and says that the portal needs one', async () => {
    const connection = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await open();
    expect(firsts()).toEqual(['tel:123']);
    expect(textOf('.first-action > p[data-when-offline]')).toBe(fa.needsInternet);
    connection.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    expect(firsts()).toEqual(['https://portal.example/']);
    expect(one('.first-action > p[data-when-offline]').hidden).toBe(true);
  });

  it('puts all of it into the letter, and into the ticket where the portal takes it', async () => {
    await open('taking');
    handOver().dispatchEvent(answersGiven(session));
    for (const selector of ['[data-mail-link]', '[data-ticket-link]'])
      expect(link(selector), selector).toContain('چراغ Power روشن است؟ بله');
    expect(one('.first-action [data-cut]').hidden).toBe(true);
  });

  it('says beside a link what to do where not everything was let in', async () => {
    await open('taking');
    const entries = Array.from({ length: 40 }, (_, index) => ({
      question: `پرسش شمارهٔ ${index} که بلند است`,
      answer: 'پاسخی که آن هم بلند است',
    }));
    handOver().dispatchEvent(answersGiven({ ...session, entries }));
    expect(one('.first-action [data-cut]').hidden).toBe(false);
    expect(link('[data-mail-link]')).toContain('/agent/#052400011974');
    expect(one('[data-way="mail"] [data-cut]').hidden).toBe(true);
    expect(report()).toContain('پرسش شمارهٔ 39');
  });

  it('tells of the guides that were tried before on this device', async () => {
    const store = new SessionStore(new DeviceStore(() => localStorage));
    const earlier = {
      ...session,
      guide: 'slow',
      title: 'کند است',
      url: '/slow/slow/',
      code: '۱۱۱۱\u00a0۲۲۲۲\u00a0۳۳۳۳',
      time: session.time - 60_000,
    };
    store.put('1', earlier);
    await open();
    handOver().dispatchEvent(answersGiven(session));
    expect(report()).toMatch(/پیش از این: کند است/);
    expect(textOf('[data-earlier-code]')).toBe('۱۱۱۱ ۲۲۲۲ ۳۳۳۳');
    expect(one('[data-earlier]').hidden).toBe(false);
  });

  it('keeps to itself what other events tell', async () => {
    await open();
    const before = report();
    handOver().dispatchEvent(new Event('rahgosha-answers'));
    expect(report()).toBe(before);
  });
});
