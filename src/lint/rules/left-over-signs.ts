import type { Fix, Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';
import { boldFix } from './bold-mends.ts';
import { lineStartsByBlock, type TextLine } from '../../mdx/text-lines.ts';

/** More signs make no heading. */
const MAX_LEVEL = 6;

/** The space that makes a heading of a line; a single # would make a title, and becomes two. */
function headingFix({ text, start, block }: TextLine): Fix | undefined {
  if (block.type !== 'paragraph' || block.position?.start.column !== 1) return undefined;
  const signs = /^#+/.exec(text)?.[0].length ?? 0;
  if (signs > MAX_LEVEL) return undefined;
  return { start: start + signs, end: start + signs, text: signs === 1 ? '# ' : ' ' };
}

/** Signs of Markdown that make nothing where they stand: they are on the page as typed. */
const leftOver: readonly {
  readonly find: RegExp;
  readonly atLineStart?: true;
  /** Whether it is told once of a paragraph. */
  readonly once?: true;
  /** Whether two lines of a paragraph have to be so. */
  readonly twice?: true;
  readonly says:
    | 'markdown.heading-space'
    | 'markdown.no-table'
    | 'markdown.tab'
    | 'markdown.link-signs'
    | 'markdown.bold-signs'
    | 'markdown.backtick';
  /** What is written instead, by the line and the place of it in the file. */
  readonly mend?: (line: TextLine) => Fix | undefined;
}[] = [
  {
    find: /^#{1,6}(?=[\p{L}«])|^#{7,}/u,
    atLineStart: true,
    says: 'markdown.heading-space',
    mend: headingFix,
  },
  {
    find: /^\|.*\|\s*$|^\+[-=+]{3,}\s*$/,
    atLineStart: true,
    once: true,
    says: 'markdown.no-table',
  },
  {
    find: /^[^|]*[^\s|][ \t]*\|[ \t]*[^\s|]/,
    atLineStart: true,
    once: true,
    twice: true,
    says: 'markdown.no-table',
  },
  {
    find: /\S\t+(?=\S)/,
    once: true,
    says: 'markdown.tab',
  },
  {
    find: /\]\(|\)\[(?:$|\/|[\w-]+\.[a-z]{3,4}\])|\]\/[\w-]+\//,
    says: 'markdown.link-signs',
  },
  {
    find: /(?<![*\\])\*{2,3}(?!\*)/,
    says: 'markdown.bold-signs',
    mend: ({ text, start }) => boldFix(text, start),
  },
  {
    find: /(?<!\\)`/,
    says: 'markdown.backtick',
  },
];

/** Signs of Markdown that were meant and make nothing; one of each line, and one of a table. */
export function checkLeftOverSigns(lines: readonly TextLine[], source: string): Problem[] {
  const blocks = lineStartsByBlock(lines);
  const told = new Set<TextLine['block']>();
  return lines.flatMap((line): Problem[] => {
    const { text, start, isLineStart, block } = line;
    for (const { find, atLineStart, once, twice, says, mend } of leftOver) {
      const found = atLineStart === true && !isLineStart ? null : find.exec(text);
      if (found === null) continue;
      if (once === true && told.has(block)) return [];
      const others = twice === true ? (blocks.get(block) ?? []) : [];
      if (twice === true && others.filter((other) => find.test(other.text)).length < 2) continue;
      if (once === true) told.add(block);
      const fix = mend?.(line);
      const place = positionAt(source, start + found.index);
      return [{ ...place, ...say(says), ...(fix === undefined ? {} : { fix }) }];
    }
    return [];
  });
}
