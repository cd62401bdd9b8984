import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';
import { lineStartsByBlock, type TextLine } from '../../mdx/text-lines.ts';

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
}[] = [
  {
    find: /^#{1,6}(?=[\p{L}«])/u,
    atLineStart: true,
    says: 'markdown.heading-space',
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
    find: /\]\(|\)\[(?:$|\/)/,
    says: 'markdown.link-signs',
  },
  {
    find: /(?<![*\\])\*{2}(?!\*)/,
    says: 'markdown.bold-signs',
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
  return lines.flatMap(({ text, start, isLineStart, block }): Problem[] => {
    for (const { find, atLineStart, once, twice, says } of leftOver) {
      const found = atLineStart === true && !isLineStart ? null : find.exec(text);
      if (found === null) continue;
      if (once === true && told.has(block)) return [];
      const others = twice === true ? (blocks.get(block) ?? []) : [];
      if (twice === true && others.filter((line) => find.test(line.text)).length < 2) continue;
      if (once === true) told.add(block);
      return [{ ...positionAt(source, start + found.index), ...say(says) }];
    }
    return [];
  });
}
