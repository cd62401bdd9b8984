import { expect, test } from 'vitest';
import { contentOf, guide, siteYaml } from '../content-folder.ts';

/** A guide whose first question and second have so many answers. */
const tree = (first: number, second: number) => {
  const choices = (count: number, go: string) =>
    Array.from(
      { length: count },
      (_, index) => `<Choice id="c${index}" go="${go}">پاسخ ${'آبپتثجچحخ'[index]}</Choice>`,
    );
  return guide.replace(
    'متن راهنما.',
    [
      'متن.',
      '',
      '<DecisionTree start="one">',
      '<Step id="one" question="کدام؟">',
      ...choices(first, 'two'),
      '</Step>',
      '<Step id="two" question="و کدام؟">',
      ...choices(second, 'end'),
      '</Step>',
      '<Outcome id="end" result="solved">',
      'درست شد.',
      '</Outcome>',
      '</DecisionTree>',
    ].join('\n'),
  );
};
const start = (slug: string) => siteYaml.replace('languages:', `start: ${slug}\nlanguages:`);
const file = 'articles/fa/no-internet/no-internet.mdx';
const found = async (files: Readonly<Record<string, string>>) =>
  (await contentOf(files)).diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

test('the guide that home starts with is there and asks questions', async () => {
  expect(await found({ 'site.yaml': start('no-internet'), [file]: tree(2, 2) })).toEqual([]);
});

test('a guide that is not there is named with the one that was meant', async () => {
  const { diagnostics } = await contentOf({ 'site.yaml': start('no-internt'), [file]: tree(2, 2) });
  expect(diagnostics).toMatchObject([
    { file: 'site.yaml', line: 5, rule: 'unknown-article', suggestion: 'Did you mean "no-internet"?' },
  ]);
});

test('a guide that asks nothing is no start', async () => {
  expect(await found({ 'site.yaml': start('no-internet') })).toEqual(['site.yaml:5 field-value']);
});

test('the first question of the start alone may list all that customers notice', async () => {
  const step = (line: number) => `${file}:${line} tree-choices`;
  expect(await found({ 'site.yaml': start('no-internet'), [file]: tree(9, 2) })).toEqual([]);
  expect(await found({ 'site.yaml': start('no-internet'), [file]: tree(2, 6) })).toEqual([step(15)]);
  expect(await found({ [file]: tree(9, 2) })).toEqual([step(11)]);
});

test('where site.yaml cannot be read, nothing is said of the first question, which may be the start\u2019s', async () => {
  const broken = start('no-internet').replace('portal:', 'whatsapp: 1\nportal:');
  expect(await found({ 'site.yaml': broken, [file]: tree(9, 2) })).toEqual(['site.yaml:8 unknown-field']);
});
