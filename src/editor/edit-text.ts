import type { Fix } from '../diagnostics/diagnostic.ts';

const inOrder = (fixes: readonly Fix[]) => fixes.toSorted((a, b) => a.start - b.start || a.end - b.end);

/**
 * A text with all of some replacements in it. Unlike `applyFixes`, which leaves out what may not be right any more, it does
 * all or nothing: a gesture that is half done is none.
 * @param fixes in any order; places count from the text's beginning in UTF-16 units. Those at one place come in their order.
 * @returns undefined where two of them change the same letters, or one stands outside the text.
 */
export function editText(text: string, fixes: readonly Fix[]): string | undefined {
  const parts: string[] = [];
  let end = 0;
  for (const fix of inOrder(fixes)) {
    if (fix.start < end || fix.end < fix.start || fix.end > text.length) return undefined;
    parts.push(text.slice(end, fix.start), fix.text);
    end = fix.end;
  }
  return [...parts, text.slice(end)].join('');
}

/**
 * What takes replacements back: put into the text that they made, it gives the text that was before, byte for byte.
 * @param text as it was before them.
 * @param fixes replacements that `editText` can put into it.
 */
export function inverseOf(text: string, fixes: readonly Fix[]): Fix[] {
  let shift = 0;
  const inverse: Fix[] = [];
  for (const fix of inOrder(fixes)) {
    const start = fix.start + shift;
    const before = text.slice(fix.start, fix.end);
    const last = inverse.at(-1);
    shift += fix.text.length - before.length;
    // Two that touch are one: taken back each by itself, they would stand in the other's place.
    if (last?.end === start)
      inverse[inverse.length - 1] = {
        ...last,
        end: start + fix.text.length,
        text: last.text + before,
      };
    else inverse.push({ start, end: start + fix.text.length, text: before });
  }
  return inverse;
}
