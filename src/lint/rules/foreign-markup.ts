import type { Fix, Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';
import type { TextLine } from '../../mdx/text-lines.ts';
import { notations, type Notation } from './foreign-notations.ts';

/** Whether a sign has a backslash before it, with which an editor says that it is meant as it stands. */
const isEscaped = (text: string, index: number) => text[index - 1] === '\\';

/** What is put in the place of the notation; nothing where it is not whole. */
function fixOf(
  text: string,
  start: number,
  [find, put]: NonNullable<Notation['mend']>,
): { readonly fix?: Fix } {
  const found = find.exec(text);
  if (found === null) return {};
  const from = start + found.index;
  return { fix: { start: from, end: from + found[0].length, text: found[0].replace(find, put) } };
}

/** Notation of other systems, which stands on the page as it was typed; one of each line. */
export function checkForeignMarkup(lines: readonly TextLine[], source: string): Problem[] {
  return lines.flatMap(({ text, start, isLineStart, isFirst }): Problem[] => {
    for (const { find, atLineStart, notFirst, says, mend } of notations) {
      if (atLineStart === true && !isLineStart) continue;
      if (notFirst === true && isFirst) continue;
      const found = find.exec(text);
      if (found === null || isEscaped(text, found.index)) continue;
      const shown = text.slice(found.index, found.index + 30).trim();
      const fix = mend === undefined ? {} : fixOf(text, start, mend);
      return [{ ...positionAt(source, start + found.index), ...say(says, { shown }), ...fix }];
    }
    return [];
  });
}
