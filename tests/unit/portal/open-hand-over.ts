import { one, openPage, settled, textOf } from '../browser.ts';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import HandOver from '../../../src/portal/HandOver.astro';
import type { SessionRecord } from '../../../src/sessions/session-record.ts';
import { fa } from '../../../src/strings/fa.ts';
import { siteSchema } from '../../../src/content/schemas/site.ts';
import { rendered, site } from '../blocks/guide-context.ts';
import '../../../src/portal/hand-over.element.ts';

export const facts = {
  guide: 'اینترنت قطع است',
  revision: '۱۰',
  outcome: 'خط خراب است',
  address: 'https://help.example/no-internet/no-internet/',
};

export const session: SessionRecord = {
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
export const takingSite = siteSchema.parse({
  ...site,
  portal: {
    name: 'پرتال',
    kind: 'request-tracker',
    address: 'https://portal.example/',
    values: { queue: '1' },
  },
});

export const pages: Record<'plain' | 'taking', string> = { plain: '', taking: '' };

beforeAll(async () => {
  const props = { strings: fa, facts, first: 'portal', level: 2 };
  pages.plain = await rendered(HandOver, { ...props, site });
  pages.taking = await rendered(HandOver, { ...props, site: takingSite });
});

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'share');
});

export const open = (kind: keyof typeof pages = 'plain') => openPage(pages[kind]);
export const handOver = () => one('hand-over');
export const report = () => one('[data-ticket-report]').textContent;
export const link = (selector: string) => decodeURIComponent(one(selector).getAttribute('href') ?? '');
export const status = () => textOf('.report-actions [data-copy-status]');

export const typeUserId = (text: string) => type('[data-user-id]', text);

export async function type(selector: string, text: string) {
  const field = one(selector);
  if (field instanceof HTMLInputElement) field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

/** The system\u2019s clipboard for a test. */
export function clipboard(writeText: (text: string) => Promise<void>) {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
}
