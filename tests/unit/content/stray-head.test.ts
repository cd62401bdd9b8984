import { describe, expect, test } from 'vitest';
import { readGuide } from '../../../src/content/read-guide.ts';
import { textStart } from '../../../src/content/stray-head.ts';

const fields = [
  'title: مودم روشن است',
  'summary: با این راهنما مودم را روشن کنید.',
  'aliases:',
  '  - مودم خاموش',
  'symptoms: [modem]',
  'reviewed: 2026-11-22',
];
const body = ['', 'مودم را روشن کنید.', ''];
const guide = (before: readonly string[], after: readonly string[]) =>
  [...before, ...fields, ...after, ...body].join('\n');

const problemsOf = (source: string) => readGuide('articles/fa/modem/power.mdx', source).problems;

describe('a head that is not read as one', () => {
  test.each([
    ['an empty line before it', guide(['', '---'], ['---']), 'An empty line'],
    ['a space before its sign', guide([' ---'], ['---']), 'beside ---'],
    ['a half-space before its sign', guide(['\u200c---'], ['---']), 'beside ---'],
    ['dashes of a word processor', guide(['\u2014'], ['\u2014']), '"\u2014" stands on the first line'],
    ['signs of another kind', guide(['+++'], ['+++']), '"+++" stands'],
    ['four hyphens', guide(['----'], ['----']), '"----" stands'],
    ['a title before it', guide(['# مودم', '', '---'], ['---']), '"# مودم" stands'],
    ['a piece of code around it', guide(['```yaml'], ['```']), 'stands on the first line'],
    ['no end', guide(['---'], []), 'does not end'],
    ['no beginning', guide([], ['---']), 'no line --- before it'],
  ])('with %s gives one diagnostic that says so', (_, source, message) => {
    const problems = problemsOf(source);
    expect(problems).toMatchObject([{ line: 1, rule: 'front-matter' }]);
    expect(problems[0]?.message).toContain(message);
    expect(source.slice(textStart(source)).trim()).toBe('مودم را روشن کنید.');
  });

  test('in two parts is told where the first ends, and no field of the second is missing', () => {
    const source = ['---', ...fields.slice(0, 2), '---', ...fields.slice(2), '---', ...body].join('\n');
    expect(problemsOf(source)).toMatchObject([{ line: 4, rule: 'front-matter' }]);
  });
});

test('a guide without any field has no head, and its text begins at once', () => {
  expect(problemsOf('مودم را روشن کنید.\n')).toMatchObject([{ message: 'The file has no front matter.' }]);
  expect(textStart('مودم را روشن کنید.\n')).toBe(0);
});

test('a field\u2019s name in the text of a guide is text', () => {
  const source = guide(['---'], ['---', '', 'در پرونده', 'title: را ببینید']);
  expect(textStart(source)).toBe(source.indexOf('---\n\nدر') + '---\n'.length);
});
