import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFiles } from '../src/content/files/read-files.ts';
import { formatDiagnostic } from '../src/diagnostics/format-diagnostic.ts';
import { lintNotices } from '../src/lint/lint-notices.ts';
import { writeMoment } from '../src/text/format/zoned-time.ts';
import { fixtureContent } from './fixture-site.ts';

/** A copy of the fixture's content with two areas and no notice, and what `npm run notice` does to it. */
export function noticeFolder() {
  const root = mkdtempSync(path.join(tmpdir(), 'rahgosha-notices-'));
  const fileOf = (slug: string) => path.join(root, 'notices', `${slug}.mdx`);
  cpSync(fixtureContent, root, { recursive: true });
  rmSync(path.join(root, 'notices'), { recursive: true, force: true });
  mkdirSync(path.join(root, 'notices'));
  writeFileSync(
    path.join(root, 'areas.yaml'),
    '- { id: tehran, name: تهران, codes: ["021"] }\n- { id: alborz, name: البرز, aliases: [کرج] }\n',
  );
  return {
    root,
    read: (slug: string) => readFileSync(fileOf(slug), 'utf8'),
    put: (slug: string, text: string) => writeFileSync(fileOf(slug), text),
    slugs: () => readdirSync(path.join(root, 'notices')).map((name) => name.replace(/\.mdx$/, '')),
    /** Runs the command; what it asks is answered by these lines. */
    run: (flags: readonly string[] = [], answers: readonly string[] = []) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/notice.ts', ...flags], {
        encoding: 'utf8',
        input: answers.map((line) => `${line}\n`).join(''),
        env: { PATH: process.env['PATH'], RAHGOSHA_CONTENT: root },
      });
      return { status, said: stdout + stderr };
    },
    /** What the check says of areas and notices, a line each. */
    found: async () => {
      const { files } = await readFiles(root);
      return lintNotices(files, new Date()).diagnostics.map((one) => formatDiagnostic(one));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The flags of a notice that says all that is needed. */
export const wish = (more: Readonly<Record<string, string>> = {}) =>
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

/** A notice as an editor's hand leaves it, of an outage that began so many minutes ago. */
export function openNotice(minutes: number, title = 'قطعی اینترنت تهران', more = ''): string {
  const moment = (after: number) => writeMoment(Date.now() + after * 60_000, 'Asia/Tehran');
  return `---
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
}
