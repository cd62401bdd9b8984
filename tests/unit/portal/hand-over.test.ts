import { one, openPage, settled, textOf } from '../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import HandOver from '../../../src/portal/HandOver.astro';
import { answersGiven, nothingFound } from '../../../src/portal/hand-over-event.ts';
import { DeviceStore } from '../../../src/sessions/device-store.ts';
import type { SessionRecord } from '../../../src/sessions/session-record.ts';
import { SessionStore } from '../../../src/sessions/session-store.ts';
import { fa } from '../../../src/strings/fa.ts';
import { siteSchema } from '../../../src/content/schemas/site.ts';
import { rendered, site } from '../blocks/guide-context.ts';
import '../../../src/portal/hand-over.element.ts';

const facts = {
  guide: 'اینترنت قطع است',
  revision: '۱۰',
  outcome: 'خط خراب است',
  address: 'https://help.example/no-internet/no-internet/',
};

const session: SessionRecord = {
  guide: 'no-internet',
  title: 'اینترنت قطع است',
  url: '/no-internet/no-internet/',
  revision: '۱۰',
  answers: 'power=on&dsl=blinking',
  entries: [
    { question: 'چراغ Power روشن است؟', answer: 'بله' },
    { question: 'چراغ DSL ثابت است؟', answer: 'چراغ DSL چشمک می\u200cزند' },
  ],
  at: 'خط خراب است',
  result: 'ticket',
  code: '۰۵۲۴ ۰۰۰۱ ۱۹۷۴',
  time: Date.UTC(2026, 10, 22, 12),
};

/** A portal that takes the report in its address. */
const takingSite = siteSchema.parse({
  ...site,
  portal: {
    name: 'پرتال',
    kind: 'request-tracker',
    address: 'https://portal.example/',
    values: { queue: '1' },
  },
});

const pages: Record<'plain' | 'taking', string> = { plain: '', taking: '' };

beforeAll(async () => {
  const props = { strings: fa, facts, topic: 'line', level: 2 };
  pages.plain = await rendered(HandOver, { ...props, site });
  pages.taking = await rendered(HandOver, { ...props, site: takingSite });
});

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'share');
});

const open = (kind: keyof typeof pages = 'plain') => openPage(pages[kind]);
const handOver = () => one('hand-over');
const report = () => one('[data-ticket-report]').textContent;
const link = (selector: string) => decodeURIComponent(one(selector).getAttribute('href') ?? '');
const status = () => textOf('.report-actions [data-copy-status]');

async function typeUserId(text: string) {
  const field = one('[data-user-id]');
  if (field instanceof HTMLInputElement) field.value = text;
  field.dispatchEvent(new Event('input'));
  await settled();
}

/** The system\u2019s clipboard for a test. */
function clipboard(writeText: (text: string) => Promise<void>) {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
}

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

describe('the user ID', () => {
  it('goes into the report and the letter, and never into the portal\u2019s address', async () => {
    await open('taking');
    handOver().dispatchEvent(answersGiven(session));
    await typeUserId('ali@adsl');
    expect(report()).toContain('شناسهٔ کاربری: ali@adsl');
    expect(link('[data-mail-link]')).toContain('ali@adsl');
    expect(link('[data-ticket-link]')).not.toContain('ali@adsl');
  });

  it('is gone from the report when it is taken back, and nothing of it is kept', async () => {
    await open();
    await typeUserId('ali@adsl');
    await typeUserId('');
    expect(report()).not.toContain('شناسهٔ کاربری');
    await typeUserId('ali@adsl');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});

describe('copying the report', () => {
  it('copies what is shown and says so beside the button', async () => {
    await open();
    let copied = '';
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    one('.report-actions [data-copy]').click();
    await vi.waitFor(() => expect(status()).toBe(fa.copied));
    expect(copied).toBe(report());
  });

  it('marks the report for the customer\u2019s own copying where it is not allowed', async () => {
    await open();
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    one('.report-actions [data-copy]').click();
    await vi.waitFor(() => expect(status()).toBe(fa.copyFailed));
    expect(String(getSelection())).toBe(report());
  });

  it('says beside the button that was touched what came of it', async () => {
    await open('taking');
    clipboard(() => Promise.resolve());
    one('.channel-mail [data-copy]').click();
    await vi.waitFor(() => expect(textOf('.channel-mail [data-copy-status]')).toBe(fa.copied));
    expect(status()).toBe('');
  });
});

describe('sharing the report', () => {
  const sharing = async (share: (data: ShareData) => Promise<void>) => {
    Object.assign(navigator, { share });
    await open();
    one('[data-share]').click();
  };

  it('hands the system the subject and the report', async () => {
    const share = vi.fn(() => Promise.resolve());
    await sharing(share);
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: 'خط تلفن، خط خراب است',
      text: report(),
    });
  });

  it('says nothing where the customer closes the window again, and what to do where it fails', async () => {
    const closed = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
    await sharing(closed);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
    await settled();
    expect(status()).toBe('');
    await sharing(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await vi.waitFor(() => expect(status()).toBe(fa.shareFailed));
  });
});

describe('printing the report', () => {
  it('prints the report and nothing else of the page', async () => {
    let marked = false;
    vi.stubGlobal('print', () => {
      marked =
        document.documentElement.hasAttribute('data-print-part') &&
        one('[data-ticket-report]').hasAttribute('data-print-this');
    });
    await open();
    one('[data-print]').click();
    expect(marked).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.hasAttribute('data-print-part')).toBe(false);
    expect(one('[data-ticket-report]').hasAttribute('data-print-this')).toBe(false);
  });
});
