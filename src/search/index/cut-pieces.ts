/** Something with a key by which it is found again. */
export interface Keyed<Value> {
  readonly key: string;
  readonly value: Value;
  /** What it weighs in its file, in letters. */
  readonly size: number;
}

/** Entries that come in one file, and where their keys start. */
export interface Piece<Value> {
  /** The shortest start of a key that no key before has reached; empty for the first piece. */
  readonly start: string;
  readonly entries: readonly Keyed<Value>[];
}

/** The shortest start of a key that is behind another key in the order. */
function shortestStart(key: string, before: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** A number for a key that has nothing to do with its place in the order (FNV-1a). */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Where the piece that begins at an entry ends: at the key of the least hash among those that make it neither small nor large. */
function endOf(sorted: readonly Keyed<unknown>[], from: number, size: number): number {
  let [filled, end, least] = [0, sorted.length, Infinity];
  for (let at = from; at < sorted.length; at += 1) {
    const { key, size: own } = sorted[at] ?? { key: '', size: 0 };
    if (key !== sorted[at - 1]?.key && at > from) {
      if (filled > (size * 4) / 3) return Number.isFinite(least) ? end : at;
      const hash = hashOf(key);
      if (filled >= (size * 2) / 3 && hash < least) [end, least] = [at, hash];
    }
    filled += own;
  }
  return filled > (size * 4) / 3 ? end : sorted.length;
}

/**
 * Cuts entries into pieces by the first letters of their keys, as Pagefind cuts its index: a query then loads those of its
 * words and no more, however many there are. Where the cuts are depends on the keys around them alone: a word more in a guide
 * changes its own piece and not all behind it, so that a device which keeps the pieces fetches that one.
 *
 * @param entries in any order; those of one key stay together
 * @param size what a piece weighs on the average, in letters: between two thirds and four thirds; one key alone may weigh more
 * @returns the pieces in the order of their keys, at least one
 */
export function cutPieces<Value>(entries: readonly Keyed<Value>[], size: number): Piece<Value>[] {
  const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const pieces: Piece<Value>[] = [];
  let from = 0;
  do {
    const end = endOf(sorted, from, size);
    const [before, first] = [sorted[from - 1], sorted[from]];
    const start = before === undefined || first === undefined ? '' : shortestStart(first.key, before.key);
    pieces.push({ start, entries: sorted.slice(from, end) });
    from = end;
  } while (from < sorted.length);
  return pieces;
}
