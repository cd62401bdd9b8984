import { z } from 'astro/zod';

const rows = z.array(z.array(z.string())).catch([]);

/**
 * Lists of words as a field shows them: its words parted by commas. An empty line stands between two, so that a list that goes
 * on in a second line of a narrow box is not taken for another.
 */
export const rowsText = (value: unknown): string =>
  rows
    .parse(value)
    .map((words) => words.join('، '))
    .join('\n\n');

/** The lists of words that a field says, by Persian commas or Latin ones. */
export const rowsIn = (typed: string): readonly (readonly string[])[] =>
  typed
    .split('\n')
    .map((line) =>
      line
        .split(/[،,]/)
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    )
    .filter((words) => words.length > 0);
