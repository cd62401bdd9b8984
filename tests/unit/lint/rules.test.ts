import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../../src/lint/check-files.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { rulesPage } from '../../../src/lint/rule-docs/page.ts';
import type { Example } from '../../../src/lint/rule-docs/rule-doc.ts';
import { ruleDocs, ruleSections } from '../../../src/lint/rule-docs/table.ts';
import { isError, rules } from '../../../src/diagnostics/rules.ts';

const surroundings = { today: new Date('2026-11-22'), assets: new Set(['/pictures/modem.png']) };

const findingsOf = (example: Example) => checkFiles(exampleFiles(example), surroundings).diagnostics;

describe.each(Object.entries(ruleDocs))('the rule %s', (name, { wrong, right }) => {
  test('finds its wrong example, with a message and a mend', () => {
    const found = findingsOf(wrong).filter(({ rule }) => rule === name);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, suggestion, line, column } of found) {
      expect(message).toMatch(/\S.*[.]$/u);
      expect(suggestion).not.toBe('');
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }
  });

  test('leaves its right example alone, and nothing else in it is wrong', () => {
    expect(findingsOf(right)).toEqual([]);
  });
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

test('only a rule of gravity error stops a build', () => {
  expect(isError({ rule: 'tree-loop' })).toBe(true);
  expect(isError({ rule: 'review-due' })).toBe(false);
});
