import type { Fix, Position, Range } from '../diagnostics/diagnostic.ts';

/** The line end that a text is written with: that of its first line. */
export function lineEndOf(source: string): '\r\n' | '\n' {
  return /\r?\n/.exec(source)?.[0] === '\r\n' ? '\r\n' : '\n';
}

/** The spaces that the line of a place begins with. */
export function indentAt(source: string, place: number): string {
  const start = source.lastIndexOf('\n', place - 1) + 1;
  return /^[ \t]*/.exec(source.slice(start, place))?.[0] ?? '';
}

/** The lines that a range stands on, with the end of the last; undefined where something else stands on them too. */
export function wholeLines(source: string, { start, end }: Range): Range | undefined {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const next = source.indexOf('\n', end);
  const to = next < 0 ? source.length : next + 1;
  const around = source.slice(from, start) + source.slice(end, to);
  return around.trim() === '' ? { start: from, end: to } : undefined;
}

/** A part of a text without the white space around it; empty where it has nothing else, at its end. */
export function trimmed(source: string, { start, end }: Range): Range {
  const text = source.slice(start, end);
  const from = end - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}

/** A replacement without what is the same at both its ends; none where it changes nothing. */
export function smallest(source: string, { start, end, text }: Fix): Fix[] {
  const before = source.slice(start, end);
  if (before === text) return [];
  const most = Math.min(before.length, text.length);
  let same = 0;
  while (same < most && before[same] === text[same]) same += 1;
  let tail = 0;
  while (tail < most - same && before.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  return [{ start: start + same, end: end - tail, text: text.slice(same, text.length - tail) }];
}

/** Where a line and column stand in a text, in UTF-16 units from its beginning: what `positionAt` turns into them. */
export function placeOf(source: string, { line, column }: Position): number {
  let start = 0;
  for (let before = 1; before < line; before++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}
