import { one, openPage, textOf } from '../browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { answersGiven, nothingFound } from '../../../src/portal/hand-over-event.ts';
import { DeviceStore } from '../../../src/sessions/device-store.ts';
import { SessionStore } from '../../../src/sessions/session-store.ts';
import { session, pages, open, handOver, report, link } from './open-hand-over.ts';

describe('a hand-over before anything was answered', () => {
  it('has the report and the links that work without a script', async () => {
    await open();
    expect(report()).toContain('نتیجه: خط خراب است');
    expect(link('[data-mail-link]')).toContain('subject=خط تلفن، خط خراب است');
    expect(one('.reference-code').hidden).toBe(true);
  });

  it('shows what needs the script', async () => {
    await open();
    for (const selector of ['.report-actions [data-copy]', '[data-print]', '.user-id'])
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

  it('puts all of it into the letter, and into the ticket where the portal takes it', async () => {
    await open('taking');
    handOver().dispatchEvent(answersGiven(session));
    for (const selector of ['[data-mail-link]', '[data-ticket-link]'])
      expect(link(selector), selector).toContain('چراغ Power روشن است؟ بله');
    expect(one('.channel-portal [data-cut]').hidden).toBe(true);
  });

  it('says beside a link what to do where not everything was let in', async () => {
    await open('taking');
    const entries = Array.from({ length: 40 }, (_, index) => ({
      question: `پرسش شمارهٔ ${index} که بلند است`,
      answer: 'پاسخی که آن هم بلند است',
    }));
    handOver().dispatchEvent(answersGiven({ ...session, entries }));
    expect(one('.channel-portal [data-cut]').hidden).toBe(false);
    expect(one('.channel-mail [data-cut]').hidden).toBe(false);
    expect(report()).toContain('پرسش شمارهٔ 39');
  });

  it('tells of the guides that were tried before on this device', async () => {
    const store = new SessionStore(new DeviceStore(() => localStorage));
    const earlier = {
      ...session,
      guide: 'slow',
      title: 'کند است',
      url: '/slow/slow/',
      time: session.time - 60_000,
    };
    store.put('1', earlier);
    await open();
    handOver().dispatchEvent(answersGiven(session));
    expect(report()).toMatch(/پیش از این: کند است/);
  });

  it('has what was searched for where nothing was found', async () => {
    await open();
    handOver().dispatchEvent(nothingFound('مودم <b>پرنده</b>'));
    expect(report()).toContain('عبارت جست\u200cوجو: مودم <b>پرنده</b>');
    expect(handOver().querySelector('b')).toBeNull();
  });

  it('keeps to itself what other events tell', async () => {
    await open();
    const before = report();
    handOver().dispatchEvent(new Event('rahgosha-answers'));
    expect(report()).toBe(before);
  });
});
