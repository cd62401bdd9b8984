/** A run of text that is either one of the words that were searched for or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A place in a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at the spans to mark.
 *
 * @param text the original
 * @param spans in any order; they may touch or overlap
 * @returns pieces that joined give the text back
 */
export function cutPieces(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

const SIGNS_AROUND = /^([^\p{L}\p{N}]*).*?([^\p{L}\p{N}\p{M}]*)$/su;

/** Leaves the signs around a word out of its span: in «مودم»، only مودم is marked. */
export function withoutSigns(text: string, { start, end }: Span): Span {
  const [, before = '', after = ''] = SIGNS_AROUND.exec(text.slice(start, end)) ?? [];
  return before.length + after.length >= end - start
    ? { start, end }
    : { start: start + before.length, end: end - after.length };
}
