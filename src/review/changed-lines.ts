import { changedRuns, changedWords, type Piece } from './changed-words.ts';

/** One line of both texts put together. */
export interface Line {
  readonly isChanged: boolean;
  readonly pieces: readonly Piece[];
}

/** Pieces cut where a line ends. */
function inLines(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = [[]];
  for (const { kind, text } of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    }
  }
  return lines
    .filter((line) => line.length > 0)
    .map((line) => ({ isChanged: line.some(({ kind }) => kind !== 'same'), pieces: line }));
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/**
 * What has changed between two texts: lines that stayed as they are, and between them lines with the words that went and came.
 * Empty lines are left out.
 */
export function changedLines(before: string, after: string): Line[] {
  const lines: Line[] = [];
  let gone: readonly string[] = [];
  const change = (came: readonly string[]) => {
    if (gone.length > 0 || came.length > 0)
      lines.push(...inLines(changedWords(gone.join('\n'), came.join('\n'))));
    gone = [];
  };
  for (const { kind, values } of changedRuns(linesOf(before), linesOf(after))) {
    if (kind === 'gone') {
      change([]);
      gone = values;
    } else if (kind === 'new') change(values);
    else {
      change([]);
      lines.push(...values.flatMap((text) => inLines([{ kind: 'same', text }])));
    }
  }
  change([]);
  return lines;
}
