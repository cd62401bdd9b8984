/** A run of text that is either one of the words that were searched for or not. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** A part of a text: from `start` up to `end`, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at the ranges to mark.
 *
 * @param text the original
 * @param ranges in any order; they may touch or overlap
 * @returns segments that joined give the text back
 */
export function cutSegments(text: string, ranges: readonly TextRange[]): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) segments.push({ text: text.slice(done, from), marked: false });
    segments.push({ text: text.slice(from, end), marked: true });
    done = end;
  }
  if (done < text.length) segments.push({ text: text.slice(done), marked: false });
  return segments;
}

const signsAround = /^([^\p{L}\p{N}]*).*?([^\p{L}\p{N}\p{M}]*)$/su;

/** Leaves the signs around a word out of its range: in «مودم»، only مودم is marked. */
export function withoutSigns(text: string, { start, end }: TextRange): TextRange {
  const [, before = '', after = ''] = signsAround.exec(text.slice(start, end)) ?? [];
  return before.length + after.length >= end - start
    ? { start, end }
    : { start: start + before.length, end: end - after.length };
}
