import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleFiles } from '../../src/lint/rule-docs/example-files.ts';

let root = '';
const content = () => path.join(root, 'repository/content');
const page = () => path.join(root, 'review.html');
const guide = 'articles/fa/modem/restart-modem.mdx';

function put(name: string, text: string): void {
  const file = path.join(content(), name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Nobody's own settings of git, and no repository around the temporary folder. */
const environment = () => ({
  PATH: process.env['PATH'],
  HOME: root,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CEILING_DIRECTORIES: root,
  RAHGOSHA_CONTENT: content(),
});

const git = (...parts: readonly string[]): string =>
  execFileSync('git', ['-C', content(), '-c', 'user.name=n', '-c', 'user.email=n@example.org', ...parts], {
    encoding: 'utf8',
    env: environment(),
  });

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '-m', message);
}

function review(...flags: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/tools/review.ts', '--to', page(), ...flags],
    { encoding: 'utf8', env: environment() },
  );
  const text = existsSync(page()) ? readFileSync(page(), 'utf8') : '';
  return {
    status,
    said: stdout + stderr,
    page: text,
    words: text.replace(/<style>[^]*?<\/style>|<[^>]+>/g, ''),
  };
}

const text = () => readFileSync(path.join(content(), guide), 'utf8');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rahgosha-review-'));
  for (const [name, one] of exampleFiles({ body: 'مودم را روشن کنید.' })) put(name, one);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what a branch changed is told against the commit at which it left main, and not what main changed since', () => {
  git('init', '--quiet', '-b', 'main');
  put('pictures/modem.png', 'not text: \0\u0001');
  symlinkSync(path.join(content(), guide), path.join(content(), 'articles/fa/modem/linked.mdx'));
  commit('one');
  git('switch', '--quiet', '-c', 'words');
  put(guide, text().replace('مودم را از برق بکشید.', 'دوشاخهٔ مودم را از پریز بکشید.'));
  put('articles/fa/modem/بوق.mdx', 'بی سرآغاز');
  commit('two');
  git('switch', '--quiet', 'main');
  put(
    'symptoms/wifi.yaml',
    'title: وای\u200cفای خانه\nsummary: روشن نمی\u200cشود یا درست کار نمی\u200cکند.\nicon: modem\norder: 2\n',
  );
  commit('three');
  git('switch', '--quiet', 'words');
  // What is not committed yet is part of what is read.
  put(
    'articles/fa/modem/new.mdx',
    text().replace('title: ', 'draft: true\ntitle: تازه: ').replace('تازه: ', 'تازه '),
  );
  const { status, said, page: html, words } = review();
  expect(said).toContain('review.html is written');
  expect(status).toBe(0);
  expect(words).toContain('main (');
  expect(words).toContain('۳ راهنما عوض شده است.');
  expect(html).toMatch(/<ins>دوشاخهٔ/);
  expect(words).toContain('پیش\u200cنویس است');
  expect(words).not.toContain('symptoms/wifi.yaml');
});

test('another commit can be named, and where nobody can say what has changed the command says what to do', () => {
  expect(review()).toMatchObject({ status: 1, page: '' });
  expect(review().said).toMatch(/^The review is not written\..*is in no git repository.*put it into one/);
  git('init', '--quiet', '-b', 'main');
  commit('one');
  put(guide, text().replace('مودم را از برق', 'دستگاه را از برق'));
  commit('two');
  expect(review('--against', 'HEAD~1').words).toContain('۱ راهنما');
  expect(review().words).toContain('چیزی عوض نشده است.');
}, 120_000);

test('a page of another kind is not written over, and a review is', () => {
  git('init', '--quiet', '-b', 'main');
  commit('one');
  writeFileSync(page(), '<p>mine</p>');
  expect(review()).toMatchObject({ status: 1, page: '<p>mine</p>' });
  rmSync(page());
  expect(review().status).toBe(0);
  expect(review().status).toBe(0);
  expect(review('--to', path.join(root, 'x.txt')).said).toContain('does not end in .html');
  expect(review('--agianst', 'main').said).toContain('npm run review -- --against origin/main');
}, 120_000);
