import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { lineStartsByBlock, type TextLine } from '../../mdx/text-lines.ts';
import { markdownProblem } from './markdown-problem.ts';

const WRITE_TABLE =
  'Write the columns\u2019 names in the first line, |---|---| in the second, empty lines around.';

/** Signs of Markdown that make nothing where they stand: they are on the page as typed. */
const leftOver: readonly {
  readonly find: RegExp;
  readonly atLineStart?: true;
  /** Whether it is told once of a paragraph. */
  readonly once?: true;
  /** Whether two lines of a paragraph have to be so. */
  readonly twice?: true;
  readonly message: string;
  readonly suggestion: string;
}[] = [
  {
    find: /^#{1,6}(?=[\p{L}«])/u,
    atLineStart: true,
    message: 'A # without a space after it makes no heading.',
    suggestion: 'Write ## and a space before a heading.',
  },
  {
    find: /^\|.*\|\s*$|^\+[-=+]{3,}\s*$/,
    atLineStart: true,
    once: true,
    message: 'These lines make no table.',
    suggestion: WRITE_TABLE,
  },
  {
    find: /^[^|]*[^\s|][ \t]*\|[ \t]*[^\s|]/,
    atLineStart: true,
    once: true,
    twice: true,
    message: 'These lines make no table.',
    suggestion: WRITE_TABLE,
  },
  {
    find: /\S\t+(?=\S)/,
    once: true,
    message: 'A tab parts these words, and shows as a space.',
    suggestion: 'Write a space; or a table: | a | b |, below it |---|---|.',
  },
  {
    find: /\]\(|\)\[(?:$|\/)/,
    message: 'A link is not written right here, and shows as it is typed.',
    suggestion:
      'Write [words](/symptom/slug/): first the words, no space in the address, both brackets closed.',
  },
  {
    find: /(?<![*\\])\*{2}(?!\*)/,
    message: 'The signs ** make nothing bold here.',
    suggestion: 'Leave no space inside them, a space outside, and put punctuation outside: **words**.',
  },
  {
    find: /(?<!\\)`/,
    message: 'A backtick has no partner here.',
    suggestion: 'Write one before and one after what is typed as it stands.',
  },
];

/** Signs of Markdown that were meant and make nothing; one of each line, and one of a table. */
export function checkLeftOverSigns(lines: readonly TextLine[], source: string): Problem[] {
  const blocks = lineStartsByBlock(lines);
  const told = new Set<TextLine['block']>();
  return lines.flatMap(({ text, start, isLineStart, block }): Problem[] => {
    for (const { find, atLineStart, once, twice, message, suggestion } of leftOver) {
      const found = atLineStart === true && !isLineStart ? null : find.exec(text);
      if (found === null) continue;
      if (once === true && told.has(block)) return [];
      const others = twice === true ? (blocks.get(block) ?? []) : [];
      if (twice === true && others.filter((line) => find.test(line.text)).length < 2) continue;
      if (once === true) told.add(block);
      return [markdownProblem(positionAt(source, start + found.index), message, suggestion)];
    }
    return [];
  });
}
