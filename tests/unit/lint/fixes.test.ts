import { describe, expect, test } from 'vitest';
import { lintFiles } from '../../../src/lint/lint-files.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import type { Example } from '../../../src/lint/rule-docs/rule-doc.ts';
import { applyFixes } from '../../../src/diagnostics/apply-fixes.ts';

const context = { today: new Date('2026-11-22'), assets: new Set<string>() };

/** What becomes of an example when all that is mechanical is mended, over and over, as `--fix` does it. */
function mended(example: Example): string {
  const files = new Map(exampleFiles(example));
  for (let round = 0; round < 5; round++) {
    const { diagnostics } = lintFiles(files, context);
    const fixes = diagnostics.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    files.set(EXAMPLE_FILE, applyFixes(files.get(EXAMPLE_FILE) ?? '', fixes).text);
  }
  return files.get(EXAMPLE_FILE) ?? '';
}

describe('fixing a text', () => {
  test.each([
    ['1,000 متر سیم', '۱٬۰۰۰ متر سیم'],
    ['1.5 متر سیم', '۱٫۵ متر سیم'],
    ['۱,۰۰۰ متر سیم', '۱٬۰۰۰ متر سیم'],
    ['۵,۶ متر سیم', '۵،۶ متر سیم'],
    ['192.168.1.1 بار', '192.168.1.1 بار'],
    ['با اس ام اس خبر می\u200cدهیم', 'با اس ام اس خبر می\u200cدهیم'],
    ['با دستمال تر تمیز کنید', 'با دستمال تر تمیز کنید'],
    ['سریع ترین راه', 'سریع\u200cترین راه'],
    ['چراغ های DSL ها', 'چراغ\u200cهای DSL\u200cها'],
    ['صفحه ی مودم و صفحه\u200cی وای\u200cفای', 'صفحهٔ مودم و صفحهٔ وای\u200cفای'],
    ['گزینهٔ \\"وای\u200cفای\\" را', 'گزینهٔ «وای\u200cفای» را'],
    ['سلام\u2028دنیا\u000bو\u00a0مودم', 'سلام دنیا و مودم'],
    ['چراغ \u202eDSL\u202c روشن', 'چراغ DSL روشن'],
    ['\uFEEE\uFEA9\uFEE1', '\u0648\u062f\u0645'],
  ])('%j becomes %j', (wrong, right) => {
    expect(
      mended({ body: `${wrong}.` })
        .trimEnd()
        .split('\n')
        .at(-1),
    ).toBe(`${right}.`);
  });
});

describe('fixing the front matter', () => {
  test.each([
    ['title: مودم ها', 'title: مودم\u200cها'],
    ['title: "گزینهٔ \\"وای\u200cفای\\" را بزنید"', 'title: "گزینهٔ «وای\u200cفای» را بزنید"'],
    ["title: 'مودم ها'", "title: 'مودم\u200cها'"],
  ])('%j becomes %j', (wrong, right) => {
    expect(mended({ head: wrong }).split('\n')[1]).toBe(right);
  });

  test('a fix after which the fields would be others is left to a person, and the message does not promise it', () => {
    const example = { head: 'title: مودم:روشن' };
    expect(mended(example).split('\n')[1]).toBe('title: مودم:روشن');
    const [diagnostic] = lintFiles(exampleFiles(example), context).diagnostics;
    expect(diagnostic?.rule).toBe('punctuation');
    expect(diagnostic?.suggestion).not.toContain('--fix');
    expect(diagnostic?.suggestion).toContain('single quotes');
  });
});
