import { beforeEach, vi } from 'vitest';
import type { Article } from '../../../../src/content/model.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { type GuideReport } from '../../../../src/integrations/preview/guide-report.ts';
import { EXAMPLE_FILE } from '../../../../src/lint/rule-docs/example-files.ts';
import { catalogue, tree } from '../../tools/health/small-catalogue.ts';

export const evil = `<img src=x onerror="pwned()">'&`;
export const evilAsText = '&#60;img src=x onerror=&#34;pwned()&#34;&#62;&#39;&#38;';

export const fault: Diagnostic = {
  file: EXAMPLE_FILE,
  line: 7,
  column: 3,
  rule: 'broken-link',
  message: 'There is no guide here.',
  suggestion: 'Name another.',
  inWords: () => ['راهنمایی اینجا نیست.', 'نام دیگری بنویسید.'],
};
export const hint: Diagnostic = { ...fault, rule: 'review-due' };

export const [article] = catalogue({ loud: { title: 'مودم صدا می\u200cدهد', body: tree } }).articles.filter(
  ({ slug }) => slug === 'loud',
);
export function guide(): Article {
  if (article === undefined) throw new Error('There is no guide.');
  return article;
}

export const bare: GuideReport = { file: EXAMPLE_FILE, slug: 'modem-power', diagnostics: [], queries: [] };
export const whole = (): GuideReport => ({
  file: guide().file,
  slug: 'loud',
  article: guide(),
  diagnostics: [fault, hint],
  questions: 2,
  due: new Date('2027-05-11'),
  queries: ['مودم صدا می\u200cدهد', 'جیغ مودم'],
});

beforeEach(() => vi.stubGlobal('SEARCH_INDEX', '/search-index/live/'));
