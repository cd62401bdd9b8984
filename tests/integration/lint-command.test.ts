import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findingsFa } from '../../src/strings/fa-findings.ts';
import { fixtureContent } from '../fixture-site.ts';
import { listedProblems, vscodeTasks } from './vscode-task.ts';

const TOOL = path.resolve('src/tools/check-content.ts');

let root = '';
const guide = () => path.join(root, 'content/articles/fa/modem/restart-modem.mdx');
const page = () => path.join(root, 'content-findings.html');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rahgosha-lint-'));
  cpSync(fixtureContent, path.join(root, 'content'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

function run(flags: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...flags], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: '', ...environment },
  });
  return { status, said: stdout + stderr };
}

const misspell = () => writeFileSync(guide(), `${readFileSync(guide(), 'utf8')}\nيك سيم.\n`);

describe('the language of the check', () => {
  test('is English by itself, and what a flag or the surroundings say', () => {
    misspell();
    expect(run([]).said).toContain('has a letter that only looks Persian');
    expect(run(['--lang', 'fa']).said).toMatch(
      /arabic-letters \u2067«يك» .*«یک» \(خودکار درست می‌شود\)\.\u2069/u,
    );
    expect(run([], { RAHGOSHA_LANG: 'fa' }).said).toContain('۲ خطا، ۰ هشدار.');
    expect(run([], { RAHGOSHA_LANG: 'fa', GITHUB_ACTIONS: 'true' }).said).toMatch(
      /^::error file=content\/[^:]+title=arabic-letters::\u2067«يك»/mu,
    );
  });

  test('is refused where there is none of that name', () => {
    const { status, said } = run(['--lang', 'farsi']);
    expect(status).toBe(2);
    expect(said).toContain('Use one of: en, fa.');
    expect(said).not.toMatch(/\n\s+at /);
  });
});

describe('the page of what is wrong', () => {
  test('is written, and says where to open it where nothing opens it', () => {
    misspell();
    const { status, said } = run(['--open']);
    expect(status).toBe(1);
    expect(said).toContain('content-findings.html is written: open it in a browser.');
    expect(readFileSync(page(), 'utf8')).toContain(`vscode://file${guide()}:`);
  });

  test.skipIf(process.platform === 'win32')('is opened by what the system opens files with', async () => {
    const bin = path.join(root, 'bin');
    mkdirSync(bin);
    const opener = path.join(bin, process.platform === 'darwin' ? 'open' : 'xdg-open');
    writeFileSync(opener, '#!/bin/sh\necho "$1" > opened\n');
    chmodSync(opener, 0o755);
    expect(run(['--open'], { PATH: bin }).said).toContain('content-findings.html is written.');
    await expect
      .poll(() => readFileSync(path.join(root, 'opened'), { encoding: 'utf8', flag: 'a+' }))
      .toContain('content-findings.html');
    expect(readFileSync(page(), 'utf8')).toContain(findingsFa.clean);
  });

  test('takes the place of an earlier one and of nothing else', () => {
    expect(run(['--open']).status).toBe(0);
    expect(run(['--open']).status).toBe(0);
    writeFileSync(page(), 'mine');
    const { status, said } = run(['--open']);
    expect(status).toBe(2);
    expect(said).toContain('give that file another name');
    expect(readFileSync(page(), 'utf8')).toBe('mine');
  });
});

test('the task that goes on lists a mistake at the save that makes it, and none at the save that mends it', async () => {
  const [task] = vscodeTasks().filter(({ isBackground }) => isBackground);
  const background = task?.problemMatcher.background;
  if (task === undefined || background === undefined) throw new Error('There is no task that goes on.');
  expect(task.runOptions?.runOn).toBe('folderOpen');
  const [, ...flags] = task.args;
  const watching = spawn(process.execPath, [TOOL, ...flags], { cwd: root, env: { PATH: '' } });
  try {
    let said = '';
    watching.stdout.on('data', (data: Buffer) => (said += data.toString()));
    /** What each round lists that is over, by the two lines that VS Code knows it by. */
    const rounds = () => {
      const parts = said.split(new RegExp(background.beginsPattern, 'm')).slice(1);
      const over = parts.filter((part) => new RegExp(background.endsPattern, 'm').test(part));
      return over.map((part) => listedProblems(part, task.problemMatcher));
    };
    const lastRules = () =>
      rounds()
        .at(-1)
        ?.map(({ rule }) => rule);
    await expect.poll(lastRules, { timeout: 60_000 }).toEqual([]);
    const right = readFileSync(guide(), 'utf8');
    misspell();
    await expect.poll(lastRules, { timeout: 60_000 }).toEqual(['arabic-letters', 'arabic-letters']);
    writeFileSync(guide(), right);
    await expect.poll(lastRules, { timeout: 60_000 }).toEqual([]);
  } finally {
    watching.kill();
  }
}, 240_000);
