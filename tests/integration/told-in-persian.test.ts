import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isError, isRuleName } from '../../src/diagnostics/rules.ts';
import { folderOfMistakes, guideOf, mistakes } from './editors-mistakes.ts';
import { listedProblems, vscodeTasks, type ListedProblem } from './vscode-task.ts';

let root = '';
let listed: readonly ListedProblem[] = [];
let lines: ReadonlyMap<string, readonly string[]> = new Map();

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rahgosha-told-'));
  const files = folderOfMistakes();
  lines = new Map([...files].map(([file, text]) => [`content/${file}`, text.split('\n')]));
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, 'content', file)), { recursive: true });
    writeFileSync(path.join(root, 'content', file), text);
  }
  const [task] = vscodeTasks().filter(({ isBackground }) => !isBackground);
  if (task === undefined) throw new Error('There is no task that checks the content once.');
  const [tool = '', ...flags] = task.args;
  const { stdout } = spawnSync(process.execPath, [path.resolve(tool), ...flags], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  listed = listedProblems(stdout, task.problemMatcher);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(mistakes.map((mistake, index) => ({ ...mistake, file: `content/${guideOf(index)}` })))(
  'an editor in VS Code who leaves $what',
  ({ file, rule }) => {
    test('finds it in the list of problems, where it stands', () => {
      const found = listed.filter((one) => one.file === file && one.rule === rule);
      expect(
        found.length,
        listed
          .filter((one) => one.file === file)
          .map((one) => one.rule)
          .join(),
      ).toBeGreaterThan(0);
      for (const { line, column, severity } of found) {
        const text = lines.get(file)?.[line - 1];
        expect(text, `${file}:${line} is a line`).toBeDefined();
        expect(column).toBeLessThanOrEqual((text ?? '').length + 1);
        expect(severity).toBe(isRuleName(rule) && isError({ rule }) ? 'error' : 'warning');
      }
    });

    test('is told in Persian what is wrong and what to do, in one direction', () => {
      for (const { message } of listed.filter((one) => one.file === file)) {
        expect(message).toMatch(/^\u2067.*[.؟]\u2069$/u);
        // Persian words beside what is quoted of the guide, and one that asks for something.
        const own = message.replace(/\u2066[^\u2069]*\u2069|«[^»]*»/gu, '');
        expect(own.match(/[آ-ی\u200c]{2,}/gu)?.length ?? 0, message).toBeGreaterThan(3);
        expect(own, message).toMatch(/ید(?![آ-ی])|نیست؟/u);
      }
    });
  },
);

test('no two of them are told by the same words', () => {
  const told = mistakes.map(({ rule }, index) => {
    const found = listed.find((one) => one.file === `content/${guideOf(index)}` && one.rule === rule);
    return found?.message;
  });
  expect(new Set(told).size).toBe(mistakes.length);
});
