/*
 * An index in pieces is known by where each piece starts: the keys of piece n are those from its start up to the next one's.
 */

/** The number of the piece that has a key. */
export function pieceWith(starts: readonly string[], key: string): number {
  const behind = starts.findIndex((start) => start > key);
  return (behind === -1 ? starts.length : behind) - 1;
}

/** The numbers of the pieces that may have a key which begins so. */
export function piecesFrom(starts: readonly string[], beginning: string): number[] {
  const first = pieceWith(starts, beginning);
  return starts.flatMap((start, number) =>
    number === first || (number > first && start.startsWith(beginning)) ? [number] : [],
  );
}
