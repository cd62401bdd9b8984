import type { Fix } from './diagnostic.ts';

/** So many rounds of fixes are made at most: one mistake corrected can lay another bare, and a few texts never come to rest. */
export const MAX_FIX_ROUNDS = 10;

/**
 * Puts replacements into a text. Of two that touch each other only the first is put in: the other may not be right any
 * more, and comes back when the text is checked again.
 * @param fixes in any order; places count from the text's beginning in UTF-16 units.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; applied: number } {
  const parts: string[] = [];
  let end = 0;
  let applied = 0;
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (applied > 0 && fix.start <= end) continue;
    parts.push(text.slice(end, fix.start), fix.text);
    end = fix.end;
    applied += 1;
  }
  return { text: [...parts, text.slice(end)].join(''), applied };
}
