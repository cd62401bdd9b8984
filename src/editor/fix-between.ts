import type { Fix } from '../diagnostics/diagnostic.ts';

/** The one replacement that makes a text of another: what both begin and end with stays. */
export function fixBetween(before: string, after: string): Fix {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  return { start, end: before.length - kept, text: after.slice(start, after.length - kept) };
}
