import fc from '../../../properties.ts';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { valueAt } from '../../../../src/content/yaml/list-items.ts';

const written = (yaml: string, from: string) => valueAt(yaml, yaml.indexOf(from));

test('a value is found by its own place and by that of its key, without its quotes', () => {
  expect(written('guide: old', 'old')).toMatchObject({ value: 'old', range: { start: 7, end: 10 } });
  expect(written('guide: "old"', 'guide')).toMatchObject({ value: 'old', range: { start: 8, end: 11 } });
  expect(written("- guide: 'old'\n  say: x", 'guide')).toMatchObject({ range: { start: 10, end: 13 } });
  expect(written('related: [a, old]', 'old')?.list?.values).toEqual(['a', 'old']);
});

test('there is none where nothing begins', () => {
  expect(valueAt('guide: old', 2)).toBeUndefined();
  expect(valueAt('', 0)).toBeUndefined();
});

/** Names of which none stands in another. */
const names = fc
  .array(fc.stringMatching(/^[a-z]{0,4}$/), { minLength: 1, maxLength: 5 })
  .map((list) => list.map((name, index) => `n${index}${name}`));
const forms: readonly ((list: readonly string[]) => string)[] = [
  (list) => ` [${list.join(', ')}]`,
  (list) => ` [ ${list.join(' ,')} ] # why`,
  (list) => list.map((one) => `\n  - ${one}`).join(''),
  (list) => list.map((one) => `\n- "${one}" # why`).join(''),
];

test('an item is taken out of a list of any form, and nothing else of the text', () => {
  fc.assert(
    fc.property(names, fc.nat(4), fc.constantFrom(...forms), (list, at, form) => {
      const item = list[at % list.length] ?? '';
      const yaml = `title: x\nrelated:${form(list)}\nafter: y\n`;
      const place = yaml.indexOf(item);
      const quoted = yaml[place - 1] === '"' ? place - 1 : place;
      const without = valueAt(yaml, quoted)?.list?.without;
      const { range, text } = without ?? { range: { start: 0, end: 0 }, text: '?' };
      const rest = yaml.slice(0, range.start) + text + yaml.slice(range.end);
      expect(parse(rest)).toEqual({ title: 'x', related: list.filter((one) => one !== item), after: 'y' });
    }),
  );
});
