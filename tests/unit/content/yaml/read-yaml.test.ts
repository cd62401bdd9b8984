import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/content/yaml/read-yaml.ts';
import { siteSchema } from '../../../../src/content/schemas/site.ts';
import { exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';

const right = exampleFiles({ files: {} }).get('site.yaml') ?? '';

/** What is wrong with a site.yaml: place, rule and sentence of each. */
function problemsOf(text: string, before = 0) {
  const read = readYaml(text, siteSchema, before);
  return 'problems' in read ? read.problems : [];
}

/** The line of a text on which something first stands. */
const lineOf = (text: string, words: string) =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('site.yaml', () => {
  it('is read where it is right', () => {
    expect(readYaml(right, siteSchema)).toMatchObject({
      data: { provider: 'شاتل', limits: { review: 180 } },
    });
  });

  it.each([
    ["dial: '91000000'", 'dial: 91000000', 'wants text'],
    ["dial: '91000000'", "dial: '۹۱۰۰۰۰۰۰'", 'cannot be'],
    ['email: help@example.org', 'email: help', 'cannot be'],
    ['address: https://example.org\n', 'address: example.org\n', 'cannot be'],
    ['kind: none', 'kind: nonne', 'cannot be "nonne"'],
    ['dir: rtl', 'dir: right', 'cannot be "right"'],
    ['modem: مودم', 'modem: م', 'has 1 letters'],
  ])('has a wrong value named on its own line: %s as %s', (from, to, message) => {
    const text = right.replace(from, to);
    const [first, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect(first?.message).toContain(message);
    expect(first?.line).toBe(lineOf(text, to.trim()));
  });

  it('has a mistyped field named, with what was meant, however deep it stands', () => {
    const text = right.replace('phone: {', 'phon: {');
    expect(problemsOf(text)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          rule: 'unknown-field',
          line: lineOf(text, 'phon:'),
          suggestion: expect.stringContaining('"phone"'),
        }),
        expect.objectContaining({ rule: 'missing-field', line: lineOf(text, 'support:') }),
      ]),
    );
  });

  it.each([
    ['limits: { review: یک }', 'wants a whole number', 'Latin digits'],
    ['limits: { review: 5000 }', '5000', 'Write another number.'],
    ['limits: { review: 3 }', 'at least 7', 'Write another number.'],
    ['limits: 3', 'wants fields of its own', 'two spaces further in'],
    ['limits: { reviews: 300 }', 'There is no field "reviews"', '"review"'],
  ])('has a limit that cannot be: %s', (line, message, suggestion) => {
    const [problem] = problemsOf(`${right}${line}\n`);
    expect(problem?.message).toContain(message);
    expect(problem?.suggestion).toContain(suggestion);
    expect(problem?.line).toBe(right.split('\n').length);
  });

  it('has a mistyped field of a list named with what was meant', () => {
    const text = right.replace('{ code: fa, name: فارسی', '{ code: fa, nmae: فارسی');
    const problem = problemsOf(text).find(({ rule }) => rule === 'unknown-field');
    expect(problem).toMatchObject({ line: lineOf(text, 'nmae'), suggestion: 'Did you mean "name"?' });
  });

  it('has everything that is wrong with it told at once', () => {
    const text = right.replace('email: help@example.org', 'email: help').replace('kind: none', 'kind: x');
    expect(problemsOf(text)).toHaveLength(2);
  });
});

describe('YAML that programs could misuse', () => {
  it.each([
    ['anchors and references', 'name: &a راه\ntagline: *a', 'The anchor &a'],
    ['tags', 'name: !!js/function "x"', 'The tag'],
  ])('is refused: %s', (_, text, message) => {
    const problems = problemsOf(text);
    expect(problems.some((problem) => problem.message.includes(message))).toBe(true);
    for (const { rule } of problems) expect(rule).toBe('yaml');
  });

  it('is refused where it goes deeper than anything that is meant', () => {
    const [problem] = problemsOf(`name: ${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(problem?.rule).toBe('too-deep');
  });
});

it('counts the lines that stand before it in the file', () => {
  expect(problemsOf('name: x', 0)[0]?.line).toBe(1);
  const later = problemsOf('nam: x\n', 1).find(({ rule }) => rule === 'unknown-field');
  expect(later).toMatchObject({ line: 2, column: 1 });
});
