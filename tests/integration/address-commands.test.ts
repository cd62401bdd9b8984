import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureContent } from '../fixture-site.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rahgosha-addresses-'));
  cpSync(fixtureContent, root, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const isThere = (file: string) => existsSync(path.join(root, file));

function run(tool: string, flags: readonly string[] = [], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/tools/${tool}.ts`, ...flags], {
    encoding: 'utf8',
    input,
    env: { PATH: process.env['PATH'], RAHGOSHA_CONTENT: root },
  });
  return { status, said: stdout + stderr };
}

/** The errors of the folder as it stands. */
const errors = () =>
  run('check-content')
    .said.split('\n')
    .filter((line) => /^\S+:\d+:\d+ /.test(line) && !line.includes(' warning: '));

describe('npm run rename', () => {
  test('moves a guide with all that names it, says so, and leaves no error', () => {
    const { status, said } = run('rename-guide', [
      '--from',
      'modem/restart-modem',
      '--to',
      'wifi/reboot-modem',
    ]);
    expect(said).toContain('انجام شد: /modem/restart-modem/ → /wifi/reboot-modem/');
    expect(status).toBe(0);
    expect(isThere('articles/fa/modem/restart-modem.mdx')).toBe(false);
    expect(read('articles/fa/wifi/reboot-modem.mdx')).toMatch(/moved:\n {2}- modem\/restart-modem\n/);
    expect(errors()).toEqual([]);
  });

  test('asks for what no flag says, shows what it will do, and does nothing without a yes', () => {
    const { status, said } = run(
      'rename-guide',
      [],
      'restart-modm\nrestart-modem\nbad name\nreboot-modem\nنه\n',
    );
    expect(said).toContain('منظورتان «modem/restart-modem» نیست؟');
    expect(said).toContain('«modem/bad name» نشانی نمی\u200cشود');
    expect(said).toContain('نوشته می\u200cشود: articles/fa/modem/reboot-modem.mdx');
    expect(said).toContain('چیزی نوشته نشد.');
    expect(status).toBe(1);
    expect(isThere('articles/fa/modem/restart-modem.mdx')).toBe(true);
  });

  test.each([
    [['--from', 'modem/nothing', '--to', 'x'], 'راهنمایی به نام «modem/nothing» نیست'],
    [['--from', 'restart-modem', '--to', 'nowhere/x'], 'نشانهٔ «nowhere» نیست'],
    [['--from', 'restart-modem', '--to', 'weak-wifi'], 'نام «weak-wifi» را راهنمای دیگری دارد'],
    [['--from', 'restart-modem', '--to', 'restart-modem'], 'همان نشانی'],
    [['--from', 'restart-modem', '--to', 'dial-up'], 'در نشانی «modem/dial-up» راهنمای دیگری هست'],
    [['--form', 'x'], 'npm run rename -- --from'],
  ])('refuses %s, and says why', (flags, why) => {
    const before = read('articles/fa/modem/restart-modem.mdx');
    const { status, said } = run('rename-guide', flags);
    expect(said.replace(/[\u2066-\u2069]/g, '')).toContain(why);
    expect(status).toBe(1);
    expect(read('articles/fa/modem/restart-modem.mdx')).toBe(before);
  });
});

describe('npm run remove', () => {
  test('leads a guide\u2019s addresses, the former ones too, to its heir', () => {
    const flags = ['--guide', 'find-the-problem', '--heir', 'no-internet/no-internet'];
    expect(run('remove-guide', flags)).toMatchObject({ status: 0 });
    for (const address of ['modem/find-the-problem', 'modem/which-problem', 'wifi/find-the-fault'])
      expect(read('removed.yaml')).toContain(`- address: ${address}\n  heir: no-internet\n`);
    expect(errors()).toEqual([]);
  });

  test('without an heir is refused where a sentence leads to the guide, and done when none does any more', () => {
    const flags = ['--guide', 'modem/open-modem-page', '--say', 'دفترچهٔ مودم را ببينيد.'];
    const refused = run('remove-guide', flags);
    const places = refused.said.slice(refused.said.indexOf('نخست این')).match(/articles\/[\w/-]+\.mdx:\d+/g);
    expect(refused.status).toBe(1);
    expect(places?.length).toBeGreaterThan(0);
    expect(isThere('articles/fa/modem/open-modem-page.mdx')).toBe(true);
    for (const place of new Set(places?.map((one) => one.split(':')[0] ?? ''))) {
      const file = place.slice(place.indexOf('articles/'));
      writeFileSync(
        path.join(root, file),
        read(file).replace(/\[([^\]]+)\]\(\/modem\/open-modem-page\/[^)]*\)/g, '$1'),
      );
    }
    expect(run('remove-guide', flags)).toMatchObject({ status: 0 });
    expect(read('removed.yaml')).toContain(
      '- address: modem/open-modem-page\n  say: دفترچهٔ مودم را ببینید.\n',
    );
    expect(errors()).toEqual([]);
  });

  test('wants an heir or a word, and no guide to be its own heir', () => {
    const both = run('remove-guide', ['--guide', 'weak-wifi', '--heir', 'no-internet', '--say', 'x']);
    expect([both.status, both.said]).toEqual([1, expect.stringContaining('یکی از --heir و --say')]);
    const own = run('remove-guide', ['--guide', 'weak-wifi', '--heir', 'weak-wifi']);
    expect([own.status, own.said]).toEqual([1, expect.stringContaining('جانشین خودش')]);
  });
});
