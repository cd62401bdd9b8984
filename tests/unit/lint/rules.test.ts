import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { lintFiles } from '../../../src/lint/lint-files.ts';
import { lintContext } from './lint-context.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { rulesPage } from '../../../src/lint/rule-docs/page.ts';
import type { Example } from '../../../src/lint/rule-docs/rule-doc.ts';
import { ruleDocs, ruleSections } from '../../../src/lint/rule-docs/table.ts';
import { adviceIn } from '../../../src/diagnostics/advice-in.ts';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.ts';
import { isError, rules, type RuleName } from '../../../src/diagnostics/rules.ts';

const isRule = (name: string): name is RuleName => Object.hasOwn(rules, name);

const findingsOf = (example: Example) => lintFiles(exampleFiles(example), lintContext(example)).diagnostics;

describe.each(Object.entries(ruleDocs))('the rule %s', (name, { wrong, right }) => {
  test('finds its wrong example, with a message and a mend', () => {
    const found = findingsOf(wrong).filter(({ rule }) => rule === name);
    expect(found.length).toBeGreaterThan(0);
    const lines = new Map([...exampleFiles(wrong)].map(([file, text]) => [file, text.split('\n')]));
    for (const { file, message, suggestion, line, column } of found) {
      expect(message).toMatch(/^\S.*\.$/u);
      expect(suggestion).toMatch(/^\S.*[.?]$/u);
      // A file that is missing is named with its beginning.
      const letters = (lines.get(file) ?? [''])[line - 1]?.length;
      expect(letters, `${file}:${line} is a line`).toBeDefined();
      expect(column).toBeGreaterThan(0);
      expect(column, `${file}:${line}:${column} is on the line`).toBeLessThanOrEqual((letters ?? 0) + 1);
    }
    expect(new Set(found.map((diagnostic) => formatDiagnostic(diagnostic))).size).toBe(found.length);
  });

  test('leaves its right example alone, and nothing else in it is wrong', () => {
    expect(findingsOf(right)).toEqual([]);
  });
});

test('whatever is found in a wrong example is told in Persian as well', () => {
  const english = Object.values(ruleDocs)
    .flatMap(({ wrong }) => findingsOf(wrong))
    .filter(
      (one) =>
        !/[آ-ی]{2}/u.test(Object.values(adviceIn({ ...one, message: '', suggestion: '' }, 'fa')).join()),
    );
  expect(english.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

test('an example breaks its own rule and at most one more', () => {
  for (const [name, { wrong }] of Object.entries(ruleDocs)) {
    const others = new Set(findingsOf(wrong).map(({ rule }) => rule));
    expect([...others], name).toContain(name);
    expect(others.size, `${name}: ${[...others].join(', ')}`).toBeLessThanOrEqual(2);
  }
});

test('the rules page shows every rule once and is the one in content/', async () => {
  const page = rulesPage();
  for (const name of Object.keys(rules)) expect(page.split(`### \`${name}\`\n`)).toHaveLength(2);
  expect(ruleSections.flatMap(([, docs]) => Object.keys(docs)).sort()).toEqual(Object.keys(rules).sort());
  expect(await readFile('content/RULES.md', 'utf8')).toBe(page);
});

test('every rule stops a build but those that only ask an editor to look', () => {
  const warnings = Object.keys(ruleDocs).filter((name) => isRule(name) && !isError({ rule: name }));
  expect(warnings.sort()).toEqual([
    'hand-written',
    'hard-to-read',
    'heading-level',
    'no-aliases',
    'notice-advice',
    'notice-old',
    'notice-overdue',
    'picture-unused',
    'placeholder',
    'review-date',
    'review-due',
    'summary-length',
    'title-shared',
    'tree-asked-again',
    'tree-choices',
    'tree-long-chain',
    'tree-outcome-report',
    'tree-wait-words',
    'unused-snippet',
    'withdrawn-address',
  ]);
  expect(Object.keys(ruleDocs).filter((name) => !isRule(name))).toEqual([]);
});
