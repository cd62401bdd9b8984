import { lintNotices } from '../../../src/lint/lint-notices.ts';
import type { LintedNotices } from '../../../src/lint/lint-notices.ts';
import { siteYaml } from './content-folder.ts';

/** The moment around the notices of the tests. */
export const now = new Date('2026-11-22T12:00:00Z');

export const areasYaml = `- id: west
  name: باختر
  codes: ['091']
- id: harbour
  name: بندرگاه
  parent: west
  codes: ['09132']
`;

/** The fields of an outage that is open, each on its line; its head begins on line 2. */
export const openOutage: Readonly<Record<string, string>> = {
  title: 'اینترنت باختر قطع است',
  kind: 'outage',
  impact: 'down',
  areas: '[west]',
  starts: '2026-11-22T10:00+03:30',
  next: '2026-11-22T18:00+03:30',
};

/**
 * A notice as it is written.
 * @param changed fields that are others; one that is empty is left out, news begins on the next line.
 */
export function noticeSource(changed: Readonly<Record<string, string>> = {}, advice = 'صبر کنید.'): string {
  const lines = Object.entries({ ...openOutage, ...changed })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value.startsWith('\n') ? value : ` ${value}`}`);
  return ['---', ...lines, '---', '', advice, ''].join('\n');
}

/** News as it stands in a head. */
export const news = (at: string, state: string, text = 'کار می\u200cکنیم.') =>
  `\n  - at: ${at}\n    state: ${state}\n    text: ${text}`;

/** What is wrong with the notices of a folder of one guide, `no-internet`, and two areas. */
export function lintFolder(files: Readonly<Record<string, string>>, moment = now): LintedNotices {
  const all = {
    'site.yaml': siteYaml,
    'areas.yaml': areasYaml,
    'articles/fa/no-internet/no-internet.mdx': 'راهنما.',
    ...files,
  };
  return lintNotices(new Map(Object.entries(all)), moment);
}

/** What is wrong with a notice, as `line:column rule`. */
export function foundIn(source: string, moment = now): string[] {
  const { diagnostics } = lintFolder({ 'notices/west.mdx': source }, moment);
  return diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}
