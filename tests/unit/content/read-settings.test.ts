import { expect, test } from 'vitest';
import { readSettings } from '../../../src/content/read-settings.ts';

const queriesOf = (text: string) => readSettings(new Map([['queries.json', text]]));

test('the queries of a folder are read, and none is no fault', () => {
  const query = { class: 'plain', q: 'مودم خاموش است', want: ['modem-power'] };
  expect(queriesOf(JSON.stringify([query])).queries).toEqual([query]);
  expect(readSettings(new Map())).toEqual({
    symptoms: [],
    queries: [],
    areas: [],
    findings: [],
    removed: [],
    diagnostics: [],
  });
});

test.each([
  ['[\n  { "class": "plain", "q": "مودم" }\n]', 2, 'missing-field'],
  ['[\n  { "class": "plain", "q": "مودم", "want": "modem" }\n]', 2, 'field-value'],
  ['[\n  { "class": "plain", "q": "مودم", "wants": [], "want": [] }\n]', 2, 'unknown-field'],
  ['{', 1, 'yaml'],
])('what is wrong in %j is said with its line', (text, line, rule) => {
  const { queries, diagnostics } = queriesOf(text);
  expect(queries).toEqual([]);
  expect(diagnostics).toMatchObject([{ file: 'queries.json', line, rule }]);
});

const findingsOf = (text: string) => readSettings(new Map([['check.yaml', text]]));

test('the findings of a check are read in their order, and a row without conditions has none', () => {
  const rows = [
    '- { id: silent, when: { site: no }, say: سایت پاسخ نداد., guide: no-internet }',
    '- { id: all-well, say: چیزی پیدا نشد که درست نباشد., guide: find-the-problem }',
  ].join('\n');
  expect(findingsOf(rows).findings).toEqual([
    { id: 'silent', when: { site: 'no' }, say: 'سایت پاسخ نداد.', guide: 'no-internet' },
    { id: 'all-well', when: {}, say: 'چیزی پیدا نشد که درست نباشد.', guide: 'find-the-problem' },
  ]);
});

test.each([
  ['- { id: silent, when: { site: [no] }, say: سایت پاسخ نداد., guide: no-internet }', 'field-value'],
  ['- { id: silent, say: سایت پاسخ نداد. }', 'missing-field'],
  ['- { id: silent, says: سایت پاسخ نداد., say: سایت پاسخ نداد., guide: no-internet }', 'unknown-field'],
  ['', 'field-value'],
])('what is wrong in the findings %j is said with its line', (text, rule) => {
  const { findings, diagnostics } = findingsOf(text);
  expect(findings).toEqual([]);
  expect(diagnostics).toMatchObject([{ file: 'check.yaml', line: 1, rule }]);
});
