import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { say } from '../../../../src/diagnostics/say.ts';
import { findingsFa } from '../../../../src/strings/fa-findings.ts';
import { findingsPage, isFindingsPage } from '../../../../src/tools/lint/findings-page.ts';

const now = new Date('2026-11-29T10:00:00Z');
const misspelt = say('arabic-letters', { wrong: 'يك', right: 'یک' });
const fix = { start: 0, end: 1, text: 'ی' };
const found: readonly Diagnostic[] = [
  { file: 'content/articles/a b.mdx', line: 12, column: 3, ...misspelt, fix },
  { file: 'content/articles/a b.mdx', line: 14, column: 1, ...say('picture-unused', { name: 'a.png' }) },
  { file: 'content/site.yaml', line: 1, column: 1, ...say('portal-value.fragment') },
];

describe('the page of what is wrong', () => {
  const page = findingsPage(found, now);

  test('is Persian from right to left, with the findings by their files', () => {
    expect(page).toContain('<html lang="fa" dir="rtl">');
    expect([...page.matchAll(/<h2[^>]*><bdi dir="ltr">(.+?)<\/bdi>/g)].map((match) => match[1])).toEqual([
      'content/<wbr>articles/<wbr>a b.mdx',
      'content/<wbr>site.yaml',
    ]);
    expect(page.match(/<li class="(?:error|warning)"/g)).toHaveLength(3);
    expect(page).toContain('۲ خطا، ۱ هشدار');
  });

  test('leads to each line in VS Code', () => {
    const links = [...page.matchAll(/href="vscode:\/\/file([^"]+)"[^>]*>([^<]+)</g)];
    expect(links.map(([, address]) => address?.split('/').at(-1))).toEqual([
      'a%20b.mdx:12:3',
      'a%20b.mdx:14:1',
      'site.yaml:1:1',
    ]);
    expect(links[0]?.[2]).toBe('سطر ۱۲، ستون ۳');
  });

  test('says how many a program mends, and how', () => {
    expect(page).toContain(findingsFa.fixable.replace('{count}', '۱'));
    expect(page).toContain('lint:content -- --fix');
    expect(findingsPage(found.slice(2), now)).not.toContain('--fix');
  });

  test('needs no other file and runs nothing', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe|base|form)\b|\s(?:src|on\w+)\s*=|url\(|@import/i);
  });

  test('says when all is clean', () => {
    const clean = findingsPage([], now);
    expect(clean).toContain(findingsFa.clean);
    expect(clean).not.toContain('<li');
  });

  test('knows its own from another file', () => {
    expect(isFindingsPage(page)).toBe(true);
    expect(isFindingsPage('<!doctype html><p>mine</p>')).toBe(false);
  });
});
