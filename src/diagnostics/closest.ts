/** The number of edits (insert, delete, replace, swap two neighbours) that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? (beforePrevious[column - 2] ?? 0) + 1
          : Infinity;
      current.push(Math.min(replaced, swapped, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}

/**
 * The known word that a mistyped one most likely meant, or undefined where none is near.
 * Near is at most a third of the word's letters, and at least one: `Chioce` finds `Choice`.
 */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** What there is in the place of a word that is not known. */
export interface Near {
  /** The word that was most likely meant. */
  readonly nearest?: string;
  /** The first of the words there are: what nobody reads to its end does not help. */
  readonly known: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

/** The most words that one suggestion names. */
const MAX_WORDS = 3;

/** What to say in the place of a mistyped word: the nearest, or some of those there are. */
export function nearWords(word: string, known: Iterable<string>): Near {
  const words = [...known];
  const nearest = closest(word, words);
  return nearest === undefined ? someOf(words) : { nearest, known: [], more: 0 };
}

/** Some of the words there are, where none was written that could be near one. */
export function someOf(known: Iterable<string>): Near {
  const words = [...known];
  return { known: words.slice(0, MAX_WORDS), more: Math.max(0, words.length - MAX_WORDS) };
}
