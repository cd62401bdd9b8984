import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtureContent } from '../fixture-site.ts';

let root = '';
const guide = () => path.join(root, 'articles/fa/modem/modem-beeps.mdx');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rahgosha-editors-'));
  cpSync(fixtureContent, root, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(
  tool: string,
  flags: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
  input = '',
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/tools/${tool}.ts`, ...flags], {
    encoding: 'utf8',
    input,
    env: { PATH: process.env['PATH'], RAHGOSHA_CONTENT: root, ...environment },
  });
  return { status, said: stdout + stderr };
}

const wish = ['--symptom', 'modem', '--slug', 'modem-beeps', '--title', 'مودم بوق می\u200cزند'];

test.each([['--tree'], ['--no-tree']])(
  'a new guide made with %s has no error, and a warning for each text to replace',
  (flag) => {
    expect(run('new-guide', [...wish, flag])).toMatchObject({ status: 0 });
    const { status, said } = run('check-content');
    expect(status).toBe(0);
    const diagnostics = said.trimEnd().split('\n').slice(0, -1);
    expect(diagnostics.filter((line) => !/ (?:placeholder|no-aliases) warning: /.test(line))).toEqual([]);
    const lines = readFileSync(guide(), 'utf8').split('\n');
    const asking = lines.flatMap((line, index) => (/بنویسید|بگویید/.test(line) ? [index + 1] : []));
    const named = diagnostics.map((line) => Number(/:(\d+):/.exec(line)?.[1]));
    expect(named).toEqual(expect.arrayContaining(asking));
    expect(readFileSync(guide(), 'utf8').includes('<DecisionTree')).toBe(flag === '--tree');
  },
);

test('two new guides stand side by side', () => {
  run('new-guide', [...wish, '--tree']);
  const other = [
    '--symptom',
    'wifi',
    '--slug',
    'wifi-beeps',
    '--title',
    'وای\u200cفای بوق می\u200cزند',
    '--tree',
  ];
  expect(run('new-guide', other)).toMatchObject({ status: 0 });
  expect(run('check-content').status).toBe(0);
});

test('a new guide never overwrites one, and a wrong wish says what to write', () => {
  run('new-guide', [...wish, '--tree']);
  writeFileSync(guide(), 'mine');
  expect(run('new-guide', [...wish, '--tree']).status).toBe(1);
  expect(readFileSync(guide(), 'utf8')).toBe('mine');
  const said = run('new-guide', ['--symptom', 'modm', '--slug', '../x', '--title', 'م', '--tree']).said;
  expect(said).toContain('منظورتان «modem» نیست؟');
  expect(said).toContain('«../x» نشانی نمی\u200cشود');
  expect(said).toContain('عنوان ۳ تا ۱۰۰ حرف دارد.');
});

test.each([
  [['--title', 'مودم', 'بوق'], 'هر متن را میان دو نشان'],
  [['--colour', 'red'], 'گزینهٔ --colour نیست.'],
  [['--symptom'], 'پس از --symptom چیزی نوشته نشده است.'],
  [['--symptom', 'modem', '--slug', 'a'.repeat(300), '--title', 'مودم بوق', '--tree'], 'حداکثر ۶۰ حرف'],
  [['--symptom', 'modem', '--slug', 'beeps', '--title', 'مودم\u200f بوق', '--tree'], 'U+200F'],
  [['--symptom', 'modem'], 'پاسخ\u200cها پیش از پرسش آخر تمام شد'],
])('new with %j says what is wrong, without a stack, and writes nothing', (flags, message) => {
  const { status, said } = run('new-guide', flags);
  expect(status).toBe(1);
  expect(said).toContain(message);
  expect(said).not.toMatch(/\n\s+at /);
});

test('an answer that is not right is asked for again', () => {
  const answers = 'modm\nmodem\nA B\nmodem-beeps\nم\nمودم  بوق: می\u200cزند\nشاید\nبله\n';
  const { status, said } = run('new-guide', [], {}, answers);
  expect(said).toContain('منظورتان «modem» نیست؟');
  // Names of files, fields and commands stay as they are typed; no sentence is English.
  expect(said).not.toMatch(/[A-Za-z]{2,} [A-Za-z]{2,} (?!dev)[A-Za-z]{2,}/);
  expect(status).toBe(0);
  expect(readFileSync(guide(), 'utf8')).toContain('title: "مودم بوق: می\u200cزند"');
  expect(run('check-content').status).toBe(0);
});

test('a new guide goes to support under a topic that its provider has', () => {
  const site = readFileSync(path.join(root, 'site.yaml'), 'utf8');
  writeFileSync(path.join(root, 'site.yaml'), site.replace(/ {2}other: .*\n/, ''));
  expect(run('new-guide', [...wish, '--tree'])).toMatchObject({ status: 0 });
  expect(readFileSync(guide(), 'utf8')).toContain('topic="line"');
});

test('--fix mends what is mechanical, leaves the rest, and comes to rest', () => {
  run('new-guide', [...wish, '--no-tree']);
  const faulty = 'چراغ هاي مودم خاموش مي شوند ؟ صفحه‌ی "وای فای" را ببینيد,٤٥ ثانیه. {x}';
  // Faults of a draft stop nothing.
  writeFileSync(guide(), `${readFileSync(guide(), 'utf8')}\n${faulty}\n`);
  expect(run('check-content').status).toBe(0);
  writeFileSync(guide(), readFileSync(guide(), 'utf8').replace('draft: true\n', ''));
  expect(run('check-content').status).toBe(1);
  const said = run('check-content', ['--fix']).said;
  expect(said).toMatch(/modem-beeps\.mdx:\d+:\d+ expression /);
  const mended = readFileSync(guide(), 'utf8').trimEnd().split('\n').at(-1);
  expect(mended).toBe('چراغ\u200cهای مودم خاموش می\u200cشوند؟ صفحهٔ «وای\u200cفای» را ببینید، ۴۵ ثانیه. {x}');
  expect(run('check-content', ['--fix']).said).toContain('0 fixed.');
});

test.each([['--fxi'], ['content']])(
  'the check refuses %s, which it does not know, and changes nothing',
  (flag) => {
    const { status, said } = run('check-content', [flag]);
    expect(status).toBe(2);
    expect(said).toContain(flag);
    expect(said).toContain('lint:content -- --fix');
    expect(said).not.toMatch(/\n\s+at /);
  },
);

test('GitHub gets each diagnostic as a comment on its line; a warning alone passes', () => {
  run('new-guide', [...wish, '--no-tree']);
  writeFileSync(guide(), readFileSync(guide(), 'utf8').replace(/reviewed: .*/, 'reviewed: 2010-01-01'));
  const { status, said } = run('check-content', [], { GITHUB_ACTIONS: 'true' });
  expect(status).toBe(0);
  expect(said).toMatch(
    /^::warning file=[^:]*modem-beeps\.mdx,line=\d+,col=1,title=review-due::Nobody has read/m,
  );
});

test('the report is one page of its own: no script and no file beside it', () => {
  const file = path.join(root, 'report.html');
  expect(run('report-content', [file])).toMatchObject({ status: 0 });
  const page = readFileSync(file, 'utf8');
  expect(page).toContain('<html lang="fa" dir="rtl">');
  expect(page).not.toMatch(
    /<(?:script|link|img|iframe|base|form|a)\b|\s(?:src|srcset|href|on\w+)\s*=|url\(|@import/i,
  );
  const guides = readdirSync(path.join(root, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => path.posix.join('articles', name.replaceAll(path.sep, '/')));
  const rows = [...page.matchAll(/<tr><th scope="row">.*?<small dir="ltr">([^<]+)<\/small>/g)];
  expect(rows.map((row) => row[1] ?? '').sort()).toEqual(guides.sort());
});

test('a report takes the place of an earlier one and of nothing else', () => {
  const file = path.join(root, 'report.html');
  writeFileSync(file, 'mine');
  expect(run('report-content', [file])).toMatchObject({ status: 1 });
  expect(readFileSync(file, 'utf8')).toBe('mine');
  rmSync(file);
  expect(run('report-content', [file])).toMatchObject({ status: 0 });
  expect(run('report-content', [file])).toMatchObject({ status: 0 });
  const { status, said } = run('report-content', ['/nonexistent/report.html']);
  expect(status).toBe(1);
  expect(said).toContain('The report is not written.');
  expect(said).not.toMatch(/\n\s+at /);
});
