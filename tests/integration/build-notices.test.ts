import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../build-site.ts';
import { fixtureContent } from '../fixture-site.ts';

const root = mkdtempSync(path.join(tmpdir(), 'rahgosha-notices-'));
const content = path.join(root, 'content');
const now = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-29T10:00:00+03:30') / 1000) };

/** Builds the whole site. */
const build = (out: string) => buildSite(content, path.join(root, out), now);

/** `npm run build:notices`, into a built site. */
function buildNotices(out: string) {
  const tool = spawnSync(process.execPath, ['src/tools/build-notices.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...now,
      RAHGOSHA_CONTENT: content,
      RAHGOSHA_OUT: path.join(root, out),
      RAHGOSHA_COMPRESS: 'no',
      NODE_ENV: '',
    },
  });
  return { status: tool.status, said: tool.stdout + tool.stderr };
}

/** Every file of a built site with what it holds. */
function filesOf(out: string): ReadonlyMap<string, string> {
  const entries = readdirSync(path.join(root, out), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files
      .map((file) => [path.relative(path.join(root, out), file), readFileSync(file, 'latin1')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The files that differ between two sites, those of one alone among them. */
const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort();

const notice = (name: string) => path.join(content, 'notices', `${name}.mdx`);
const writeNotice = (name: string, title: string) =>
  writeFileSync(
    notice(name),
    `---
title: '${title}'
kind: outage
impact: down
areas: all
starts: 2026-11-29T09:00+03:30
estimate: 2026-11-29T12:00+03:30
guides: [weak-wifi]
updates:
  - at: 2026-11-29T09:00+03:30
    state: investigating
    text: علت را می\u200cجوییم.
---

مودم را روشن بگذارید.
`,
  );

let first: ReadonlyMap<string, string>;

beforeAll(async () => {
  cpSync(fixtureContent, content, { recursive: true });
  await build('dist');
  first = filesOf('dist');
}, 240_000);

afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

test('at the same moment it writes what the whole build has written, and touches no file', () => {
  const times = () => [...first.keys()].map((name) => statSync(path.join(root, 'dist', name)).mtimeMs);
  const before = times();
  const { status, said } = buildNotices('dist');
  expect({ status, said }).toMatchObject({
    status: 0,
    said: expect.stringMatching(/ 0 files written, \d+ as they were, 0 removed/),
  });
  expect(changed(first, filesOf('dist'))).toEqual([]);
  expect(times()).toEqual(before);
});

test('a notice more, another gone: it changes what is theirs, and so does the whole build, to the same bytes', async () => {
  const gone = path.basename(
    readdirSync(path.join(content, 'notices')).find((name) => name.includes('works')) ?? '',
    '.mdx',
  );
  rmSync(notice(gone));
  writeNotice('new-cut', 'قطع «DSL» & $& در نمونه');
  const { status, said } = buildNotices('dist');
  expect(said).toContain('removed');
  expect(status).toBe(0);
  const fast = filesOf('dist');
  expect(changed(first, fast)).toEqual(
    [
      'notices.json',
      'notices.xml',
      `notices/${gone}.ics`,
      `notices/${gone}/index.html`,
      'notices/index.html',
      'notices/new-cut/index.html',
    ].sort(),
  );
  expect(readFileSync(path.join(root, 'dist/notices/new-cut/index.html'), 'utf8')).toContain(
    '/wifi/weak-wifi/',
  );
  await build('whole');
  expect(changed(filesOf('whole'), fast)).toEqual([]);
}, 240_000);

test('a wrong notice is named with its line, and nothing is written', () => {
  const before = filesOf('dist');
  writeNotice('wrong', 'قطع');
  writeFileSync(
    notice('wrong'),
    readFileSync(notice('wrong'), 'utf8').replace('kind: outage', 'kind: outrage'),
  );
  const { status, said } = buildNotices('dist');
  rmSync(notice('wrong'));
  expect(status).toBe(1);
  expect(said).toMatch(/notices\/wrong\.mdx:3:\d+ /);
  expect(said).toContain('Nothing is written');
  expect(said).not.toMatch(/\n\s+at /);
  expect(changed(before, filesOf('dist'))).toEqual([]);
});

test('where there is no built site it says what to do first', () => {
  const { status, said } = buildNotices('nowhere');
  expect(status).toBe(1);
  expect(said).toMatch(/There is no built site in .*nowhere: run "npm run build" first\./);
});

test('no page that is saved on the device and no list for search engines has a notice', () => {
  const worker = first.get('service-worker.js') ?? '';
  expect(worker).not.toBe('');
  for (const [name, text] of first)
    if (!/^notices[./]/.test(name)) expect(text, name).not.toContain('/notices/harbour');
  expect(worker).not.toContain('/notices/index');
  expect(first.get('sitemap-0.xml')).toContain('/notices/</loc>');
});
