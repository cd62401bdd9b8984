import { frontMatter } from '../../mdx/front-matter.ts';
import type { Fix, Range } from '../../diagnostics/diagnostic.ts';

/** The parts of a file's text below its head that a form shows, by name. */
export type BodyPart = 'body' | 'before' | 'after';

/** A tree as it stands in a guide, from its first sign to its last. */
const tree = /^[ \t]*<DecisionTree\b[\s\S]*?^[ \t]*<\/DecisionTree>/m;

/** Where the parts stand: of a guide with a tree what is before and behind it, of anything else all. */
export function bodyParts(source: string): ReadonlyMap<BodyPart, Range> {
  const start = frontMatter(source)?.length ?? 0;
  const found = tree.exec(source.slice(start));
  if (found === null) return new Map([['body', { start, end: source.length }]]);
  const from = start + found.index;
  return new Map([
    ['before', { start, end: from }],
    ['after', { start: from + found[0].length, end: source.length }],
  ]);
}

const asTyped = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/** The words of each part, as a field shows them. */
export const bodyTexts = (source: string): ReadonlyMap<BodyPart, string> =>
  new Map([...bodyParts(source)].map(([part, { start, end }]) => [part, asTyped(source.slice(start, end))]));

/** What puts other words into the parts. The empty lines around them stay, and a part that says the same is not touched. */
export function bodyFixes(
  source: string,
  texts: Readonly<Partial<Record<BodyPart, string | undefined>>>,
): Fix[] {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  return [...bodyParts(source)].flatMap(([part, { start, end }]) => {
    const typed = texts[part];
    const stands = source.slice(start, end);
    if (typed === undefined || asTyped(typed) === asTyped(stands)) return [];
    const text = asTyped(typed).replaceAll('\n', lineEnd);
    if (stands.trim() !== '') {
      const from = start + stands.length - stands.trimStart().length;
      return [{ start: from, end: from + stands.trim().length, text }];
    }
    const around =
      part === 'before' ? `${lineEnd}${text}${lineEnd}${lineEnd}` : `${lineEnd}${text}${lineEnd}`;
    return [{ start, end, text: part === 'after' ? `${lineEnd}${around}` : around }];
  });
}
