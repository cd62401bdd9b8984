import { h } from 'hastscript';
import { leftToRightRuns } from '../text/left-to-right-runs.ts';
import type { FieldChange } from './changed-fields.ts';
import { changedLines, type Line } from './changed-lines.ts';
import { changedWords, type Piece } from './changed-words.ts';
import { fieldNames, reviewWords, sameLines, valueWords } from './review-words.ts';

/** What the page is put together from: an element, or text, which is never read as markup. */
export type Html = ReturnType<typeof h> | string;

/** Text with what reads from left to right isolated. */
export const isolated = (text: string): Html[] =>
  leftToRightRuns(text).map(({ text: run, kind }) => (kind === undefined ? run : h('bdi', run)));

/** Text that an editor wrote for programs: a path, an id, an address. */
export const code = (text: string): Html => h('code', { dir: 'ltr' }, text);

const tags = { gone: 'del', new: 'ins' } as const;

/** A text with what went from it and what came. */
export const marked = (pieces: readonly Piece[]): Html[] =>
  pieces.flatMap(({ kind, text }) => (kind === 'same' ? isolated(text) : [h(tags[kind], isolated(text))]));

/** How many lines before and behind a change are shown with it. */
const AROUND = 1;

/** Lines with a change in them or beside them; the others as a count. */
export function lineParts(lines: readonly Line[], dir: 'rtl' | 'auto'): Html[] {
  const isNear = (index: number) =>
    lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ isChanged }) => isChanged);
  const parts: Html[] = [];
  let hidden = 0;
  const close = () => {
    if (hidden > 0) parts.push(h('p', { className: 'same' }, sameLines(hidden)));
    hidden = 0;
  };
  for (const [index, { pieces }] of lines.entries()) {
    if (!isNear(index)) hidden += 1;
    else {
      close();
      parts.push(h('p', { dir }, marked(pieces)));
    }
  }
  close();
  return parts;
}

/** The values of a field: one that stands on several lines is a list. */
const value = (field: string, text: string): Html[] =>
  text === '' ? [h('span', { className: 'same' }, reviewWords.empty)] : isolated(valueWords(field, text));

/** What has become of a list with a value a line: those that went and came. */
function listPart(before: string, after: string): Html {
  const lines = changedLines(before, after).filter(({ isChanged }) => isChanged);
  return h(
    'ul',
    lines.map(({ pieces }) => h('li', marked(pieces))),
  );
}

/** What has become of a field, in words. Single words, ids and numbers stand whole beside each other. */
export function fieldPart({ name, before, after }: FieldChange): Html {
  const label = h('strong', `${fieldNames[name] ?? name}: `);
  if (before !== '' && after !== '' && /\n/.test(before + after))
    return h('span', [label, listPart(before, after)]);
  if (/\s/.test(before) && /\s/.test(after))
    return h('span', [label, ...marked(changedWords(before, after))]);
  return h('span', { className: 'field' }, [
    label,
    h('del', value(name, before)),
    ' ← ',
    h('ins', value(name, after)),
  ]);
}
