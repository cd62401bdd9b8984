/** A run of text that is either one of the words that were searched for or not. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** A place in a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at the spans to mark.
 *
 * @param text the original
 * @param spans in any order; they may touch or overlap
 * @returns segments that joined give the text back
 */
export function cutSegments(text: string, spans: readonly TextRange[]): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) segments.push({ text: text.slice(done, from), marked: false });
    segments.push({ text: text.slice(from, end), marked: true });
    done = end;
  }
  if (done < text.length) segments.push({ text: text.slice(done), marked: false });
  return segments;
}

const SIGNS_AROUND = /^([^\p{L}\p{N}]*).*?([^\p{L}\p{N}\p{M}]*)$/su;

/** Leaves the signs around a word out of its span: in «مودم»، only مودم is marked. */
export function withoutSigns(text: string, { start, end }: TextRange): TextRange {
  const [, before = '', after = ''] = SIGNS_AROUND.exec(text.slice(start, end)) ?? [];
  return before.length + after.length >= end - start
    ? { start, end }
    : { start: start + before.length, end: end - after.length };
}
