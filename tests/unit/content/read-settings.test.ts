import { expect, test } from 'vitest';
import { readSettings } from '../../../src/content/read-settings.ts';

const queriesOf = (text: string) => readSettings(new Map([['queries.json', text]]));

test('the queries of a folder are read, and none is no fault', () => {
  const query = { class: 'plain', q: 'مودم خاموش است', want: ['modem-power'] };
  expect(queriesOf(JSON.stringify([query])).queries).toEqual([query]);
  expect(readSettings(new Map())).toEqual({ symptoms: [], queries: [], areas: [], diagnostics: [] });
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
