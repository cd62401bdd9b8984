import type { Fix, Range } from '../diagnostics/diagnostic.ts';
import { wholeLines } from './lines.ts';
import type { WrittenPart } from './written-tree.ts';

const isSpace = (source: string, start: number, end: number) => source.slice(start, end).trim() === '';

/** What goes with a part that is taken out for itself: its lines, or itself alone where something else stands on them. */
const alone = (source: string, { whole }: WrittenPart): Range => wholeLines(source, whole) ?? whole;

/**
 * Takes parts that stand beside each other out, each with what parts it from the next, so that what is left stands as it
 * would without them.
 * @param parts all of them in their order.
 * @param isOut whether one goes.
 */
export function takeOut(
  source: string,
  parts: readonly WrittenPart[],
  isOut: (part: WrittenPart) => boolean,
): Fix[] {
  const fixes: Fix[] = [];
  parts.forEach((part, index) => {
    if (!isOut(part)) return;
    const next = parts[index + 1];
    const before = parts[index - 1];
    const isLast = parts.slice(index).every(isOut);
    const isFirst = parts.slice(0, index + 1).every(isOut);
    if (!isLast && next !== undefined && isSpace(source, part.whole.end, next.whole.start))
      fixes.push({ start: part.whole.start, end: next.whole.start, text: '' });
    else if (
      isLast &&
      !isFirst &&
      before !== undefined &&
      isSpace(source, before.whole.end, part.whole.start)
    )
      fixes.push({ start: before.whole.end, end: part.whole.end, text: '' });
    else fixes.push({ ...alone(source, part), text: '' });
  });
  return fixes;
}
