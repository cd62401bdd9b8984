import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFiles } from '../../src/content/files/read-files.ts';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { lintNotices } from '../../src/lint/lint-notices.ts';
import { writeMoment } from '../../src/tools/notices/zoned-time.ts';
import { fixtureContent } from '../fixture-site.ts';

let root = '';
const folder = () => path.join(root, 'notices');
const read = (slug: string) => readFileSync(path.join(folder(), `${slug}.mdx`), 'utf8');
const slugs = () => readdirSync(folder()).map((name) => name.replace(/\.mdx$/, ''));

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rahgosha-notices-'));
  cpSync(fixtureContent, root, { recursive: true });
  rmSync(folder(), { recursive: true, force: true });
  writeFileSync(
    path.join(root, 'areas.yaml'),
    '- { id: tehran, name: تهران, codes: ["021"] }\n- { id: alborz, name: البرز, aliases: [کرج] }\n',
  );
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the command; what it asks is answered by these lines. */
function notice(flags: readonly string[] = [], answers: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/notice.ts', ...flags], {
    encoding: 'utf8',
    input: answers.map((line) => `${line}\n`).join(''),
    env: { PATH: process.env['PATH'], RAHGOSHA_CONTENT: root },
  });
  return { status, said: stdout + stderr };
}

/** The flags of a notice that says all that is needed. */
const wish = (more: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    title: 'قطعی اینترنت تهران',
    kind: 'outage',
    impact: 'down',
    areas: 'tehran,کرج',
    starts: '-20m',
    next: '+2h',
    slug: 'outage-1',
    ...more,
  }).map(([flag, value]) => `--${flag}=${value}`);

/** What the check says of the notices, a line each. */
async function found(): Promise<string[]> {
  const { files } = await readFiles(root);
  return lintNotices(files, new Date()).diagnostics.map(formatDiagnostic);
}

/** A notice that is there already: it began so many minutes ago. */
function open(slug: string, minutes: number, title = 'قطعی اینترنت تهران', more = ''): string {
  const moment = (after: number) => writeMoment(Date.now() + after * 60_000, 'Asia/Tehran');
  const text = `---
title: ${title}
kind:   outage   # کابل
impact: 'down'
areas: [ tehran ]
starts: ${moment(-minutes)}
next: ${moment(120)}
updates:
  # بالا، تازه\u200cترین
  - { at: ${moment(-minutes)}, state: investigating, text: 'بررسی می\u200cکنیم.' }
---

صبر کنید.
${more}`;
  mkdirSync(folder(), { recursive: true });
  writeFileSync(path.join(folder(), `${slug}.mdx`), text);
  return text;
}

test('flags alone write a notice that the check finds nothing in, and say what comes next', async () => {
  const { status, said } = notice(wish());
  expect(said).toContain('notices/outage-1.mdx');
  expect(said).toContain('npm run build:notices');
  expect(said).toContain('تهران، البرز · از ');
  expect(status).toBe(0);
  expect(read('outage-1')).toMatch(
    /^---\ntitle: قطعی اینترنت تهران\nkind: outage\nimpact: down\nareas:\n {2}- tehran\n {2}- alborz\nstarts: \d{4}-\d\d-\d\dT\d\d:\d\d\+03:30\n/,
  );
  expect(await found()).toEqual([]);
});

test('a notice is never written over another file', () => {
  open('outage-1', 20);
  writeFileSync(path.join(folder(), 'outage-1.mdx'), 'mine');
  const { status, said } = notice(wish());
  expect(status).toBe(1);
  expect(said).toContain('«outage-1» هست');
  expect(read('outage-1')).toBe('mine');
});

test('two notices of a day have names of their own where nobody gives them one', () => {
  const nameless = wish().slice(0, -1);
  expect(notice(nameless)).toMatchObject({ status: 0 });
  expect(notice(nameless)).toMatchObject({ status: 0 });
  const [first = '', second] = slugs().toSorted();
  expect(first).toMatch(/^outage-tehran-\d{8}$/);
  expect(second).toBe(`${first}-2`);
});

test('one question after another writes a notice, and what is not right is asked for again', async () => {
  const answers = [
    'قط', // a title that is too short
    'قطعي اینترنت: تهران # غرب',
    'outge',
    '۱',
    '۲',
    'تهرن',
    'تهران',
    'فیبر',
    '۱۰ دقیقه پیش',
    '',
    '',
    '۲ ساعت دیگر',
    'شماره ۱۲',
    'import x',
    '<b> را {x} بخوانید',
    'کابل "اصلی" بریده است: <b>{x}</b> \u{1F642} DSL می\u200cآید',
    'restart-modm',
    'restart-modem',
    'A B',
    'cut-1',
    'شاید',
    'بله',
  ];
  const { status, said } = notice([], answers);
  expect(said).toContain('عنوان ۳ تا ۱۰۰ نویسه است');
  expect(said).toContain('منظورتان «outage» بود؟');
  expect(said).toContain('منظورتان «تهران» بود؟');
  expect(said).toContain('زمان خبر بعدی یا برآورد پایان لازم است');
  expect(said).toContain('این سطر را نمی\u200cشود همان\u200cطور نشان داد');
  expect(said).toContain('منظورتان «restart-modem» بود؟');
  expect(status).toBe(0);
  const text = read('cut-1');
  expect(text).toContain('title: "قطعی اینترنت: تهران # غرب"\n');
  expect(text).toContain('impact: slow\nareas:\n  - tehran\nservices:\n  - fiber\n');
  expect(text).toContain('number: شماره ۱۲\nguides:\n  - restart-modem\n');
  expect(text).toContain('text: "کابل «اصلی» بریده است: <b>{x}</b> \u{1F642} DSL می\u200cآید"\n');
  expect(text).toMatch(/\n---\n\n\\<b> را \\\{x\\\} بخوانید\n$/);
  expect(await found()).toEqual([]);
});

test('nothing but Enter after the title and the area is enough where the network fails', async () => {
  const { status } = notice(
    [],
    ['قطعی اینترنت', '', '', 'همه', '', '', '', '+1h', '', '', '', '', '', '', ''],
  );
  expect(status).toBe(0);
  expect(read(slugs()[0] ?? '')).toContain('state: investigating');
  expect(await found()).toEqual([]);
});

test('planned work and an information are asked for what they need', async () => {
  const planned = {
    kind: 'maintenance',
    starts: 'فردا ۰۲:۰۰',
    slug: 'work',
    estimate: 'فردا ۰۶:۰۰',
    next: '',
  };
  expect(notice(wish(planned))).toMatchObject({ status: 0 });
  expect(read('work')).toContain('state: scheduled');
  expect(notice(wish({ kind: 'info', impact: 'notice', slug: 'info', ends: '+48h' }))).toMatchObject({
    status: 0,
  });
  expect(read('info')).not.toContain('updates');
  expect(await found()).toEqual([]);
});

test('news go to the top and the end is the last of them; all else stays, byte for byte', async () => {
  const mine = open('outage-1', 20);
  const news = [
    '--update',
    'outage-1',
    '--state',
    'identified',
    '--text',
    'علت: <b>{x}</b>\nکابل',
    '--estimate',
    '+4h',
  ];
  expect(notice(news)).toMatchObject({ status: 0 });
  const updated = read('outage-1');
  expect(updated).toMatch(
    /ترین\n {2}- at: \S+\n {4}state: identified\n {4}text: "علت: <b>\{x\}<\/b> کابل"\n/,
  );
  expect(updated.replace(/estimate: .*\n/, '').replace(/ {2}- at: .*\n.*identified\n.*\n/, '')).toBe(mine);
  expect(await found()).toEqual([]);
  expect(notice(['--list']).said).toContain('outage-1');
  expect(notice(['--resolve', 'outage-1', '--text', 'وصل شد', '--ends=-5m'])).toMatchObject({ status: 0 });
  const resolved = read('outage-1');
  expect(resolved).toMatch(/ترین\n {2}- at: \S+\n {4}state: resolved\n {4}text: وصل شد\n/);
  expect(resolved.replace(/ends: .*\n/, '').replace(/ {2}- at: .*\n.*resolved\n.*\n/, '')).toBe(updated);
  expect(await found()).toEqual([]);
  expect(notice(['--list']).said).toBe('خبر بازی نیست.\n');
});

test('with notices open it asks first which, and updates and resolves them by questions', async () => {
  open('cut-1', 40);
  open('cut-2', 30, 'قطعی اینترنت البرز');
  const news = notice([], ['۲', '۲', '۳', 'کابل وصل شد و زیر نظر است', '', '+1h', '']);
  expect(news.said).toContain('خبرهای باز:\n  cut-2\n    قطعی اینترنت البرز\n');
  expect(news.status).toBe(0);
  expect(read('cut-1')).toContain('state: monitoring\n    text: کابل وصل شد و زیر نظر است\n');
  expect(notice([], ['۳', '۱', '', '', 'نه'])).toMatchObject({ status: 1 });
  expect(read('cut-2')).not.toContain('resolved');
  expect(notice([], ['۳', '۱', '', '', 'بله'])).toMatchObject({ status: 0 });
  expect(read('cut-2')).toContain('state: resolved\n');
  expect(await found()).toEqual([]);
});

test.each([
  [['--colour', 'red'], "Unknown option '--colour'"],
  [['--title', 'قطعی', 'تهران'], 'put a text between quotes'],
  [['--update', 'outage-7', '--text', 'abc'], 'منظورتان «outage-1» بود؟'],
  [['--update', 'outage-1', '--text', 'abc', '--state', 'resolved'], '--resolve'],
  [['--update', 'outage-1', '--text', 'abc', '--next', 'شب'], '--next: زمان «شب» خوانده نشد'],
  [['--resolve', 'outage-1', '--text', 'abc', '--ends', '+2h'], 'هنوز نرسیده است'],
  [['--resolve', 'outage-1', '--text', 'abc', '--ends=-3h'], 'پیش از آغاز'],
  [wish({ slug: 'x', areas: 'tehrn' }), '--areas: منطقهٔ «tehrn» نیست. منظورتان «tehran» بود؟'],
  [wish({ slug: 'x', starts: '+2h' }), '--starts: '],
  [wish({ slug: 'x', text: 'م'.repeat(501) }), 'این ۵۰۱ نویسه دارد'],
  [wish({ slug: '../x' }), '--slug: '],
  [['--text', '- abc'], "use '--text=-XYZ'"],
  [['--title', 'قطعی اینترنت'], 'The answers ended before the last question'],
])('%j is refused without a stack, and nothing is written', (flags, message) => {
  const before = open('outage-1', 20);
  const { status, said } = notice(flags);
  expect(said).toContain(message);
  expect(status).toBe(1);
  expect(said).not.toMatch(/\n\s+at /);
  expect(slugs()).toEqual(['outage-1']);
  expect(read('outage-1')).toBe(before);
});
test('where the areas cannot be read nothing is written, for it would be for everybody', () => {
  writeFileSync(path.join(root, 'areas.yaml'), '- { id: tehran }\n');
  const { status, said } = notice(wish());
  expect(said).toContain('areas.yaml خوانده نمی\u200cشود');
  expect(status).toBe(1);
  expect(existsSync(folder())).toBe(false);
});

test('what the check refuses is not written, and its line says why', () => {
  open('outage-1', 20, 'قطعی اینترنت تهران', '\n# عنوان\n');
  const { status, said } = notice(['--update', 'outage-1', '--text', 'خبر تازه']);
  expect(said).toMatch(/چیزی نوشته نشد:\nnotices\/outage-1\.mdx:\d+:1 notice-markup /);
  expect(status).toBe(1);
  expect(read('outage-1')).not.toContain('خبر تازه');
});
