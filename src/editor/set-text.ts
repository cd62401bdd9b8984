import type { Fix, Range } from '../diagnostics/diagnostic.ts';
import { indentAt, lineEndOf, smallest, trimmed } from './lines.ts';
import type { WrittenNode, WrittenPart } from './written-tree.ts';

/** Where a node's own text may stand: all that is in it, of a step what stands before its first choice. */
function room({ inside, choices }: WrittenNode): Range | undefined {
  return inside === undefined
    ? undefined
    : { start: inside.start, end: choices[0]?.whole.start ?? inside.end };
}

/** Takes a block's own indentation from its lines; what is set in deeper keeps the rest. */
function withoutIndent(text: string, indent: string): string {
  return text
    .split(/\r?\n/)
    .map((line, index) => (index > 0 && line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}

const withIndent = (text: string, indent: string, lineEnd: string) =>
  text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line, index) => (index > 0 && line.trim() !== '' ? indent + line : line))
    .join(lineEnd);

/** A node's own text as Markdown, without the white space around it and without its indentation. */
export function textOf(source: string, node: WrittenNode): string {
  const all = room(node);
  if (all === undefined) return '';
  const range = trimmed(source, all);
  return withoutIndent(source.slice(range.start, range.end), indentAt(source, range.start));
}

/** A choice's words as Markdown. */
export function wordsOf(source: string, { inside }: WrittenPart): string {
  if (inside === undefined) return '';
  const range = trimmed(source, inside);
  return source.slice(range.start, range.end).replace(/\s*\r?\n\s*/g, ' ');
}

/** A text in a tag that closed itself. */
function opened(source: string, { name, opening }: WrittenPart, text: string): Fix {
  const start = opening.start + source.slice(opening.start, opening.end).replace(/\s*\/\s*>$/, '').length;
  return { start, end: opening.end, text: `>${text}</${name}>` };
}

/** Takes a text out, with the white space behind it, so that what follows stands where it stood. */
function takenOut(source: string, all: Range, range: Range): Fix {
  const lead = source.slice(all.start, range.start);
  const tail = source.slice(range.end, all.end);
  if (!lead.includes('\n') || !tail.includes('\n')) return { ...range, text: '' };
  // The blank line that parted the text from what follows parts nothing now.
  return { start: all.start, end: range.end + tail.search(/\r?\n[^\n]*$/), text: '' };
}

/** Whether a text may stand on the line of the tag around it: one line that begins no list, heading, table or component. */
const isLine = (text: string) => !/\n|^[ \t]*(?:[<\-*+>#|]|\d+[.)])/.test(text);

/** Whether a text ends in a list, which takes what stands deeper below it into its last entry. */
const endsInList = (text: string) =>
  /^(?:[ \t]+\S|(?:[-*+]|\d+[.)])[ \t])/m.test(text.slice(text.lastIndexOf('\n\n') + 1));

/** Whether a tag stands on one line: beside one on several the parser takes no text. */
const isOnLine = (source: string, { start, end }: Range) => !source.slice(start, end).includes('\n');

/** Puts a text into a node that has none. */
function putIn(source: string, node: WrittenNode, all: Range, text: string): Fix {
  const lineEnd = lineEndOf(source);
  const space = source.slice(all.start, all.end);
  const outer = indentAt(source, node.whole.start);
  const indent = node.choices[0] === undefined ? outer : indentAt(source, node.choices[0].whole.start);
  const block = withIndent(text, indent, lineEnd);
  if (space === '' && isLine(text) && isOnLine(source, node.opening) && node.choices.length === 0)
    return { ...all, text };
  const breaks = space.split('\n').length - 1;
  const parted = node.choices.length > 0 ? 2 : 1;
  const end = lineEnd.repeat(Math.max(0, parted - breaks));
  const behind = breaks === 0 ? end + (node.choices.length > 0 ? indent : outer) : end;
  return { start: all.start, end: all.start, text: `${lineEnd}${indent}${block}${behind}` };
}

/**
 * Gives a node another text of its own.
 * @param source the whole file.
 * @param text Markdown, its first line not set in.
 */
export function setText(source: string, node: WrittenNode, text: string): Fix[] {
  const clean = text
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  if (clean === textOf(source, node)) return [];
  const lineEnd = lineEndOf(source);
  const all = room(node);
  if (all === undefined) {
    const indent = indentAt(source, node.whole.start);
    return [
      opened(source, node, `${lineEnd}${indent}${withIndent(clean, indent, lineEnd)}${lineEnd}${indent}`),
    ];
  }
  const range = trimmed(source, all);
  if (range.start === range.end) return [putIn(source, node, all, clean)];
  if (clean === '') return [takenOut(source, all, range)];
  // A text beside its tag that takes more than a line now moves below it.
  if (!source.slice(all.start, range.start).includes('\n') && !isLine(clean)) {
    const put = putIn(source, node, { start: range.end, end: all.end }, clean);
    return [{ ...put, start: all.start }];
  }
  const own = indentAt(source, range.start);
  const below = node.choices[0] === undefined ? own : indentAt(source, node.choices[0].whole.start);
  const indent = below.startsWith(own) && endsInList(clean) ? below : own;
  const block = indent.slice(own.length) + withIndent(clean, indent, lineEnd);
  return smallest(source, { ...range, text: block });
}

/** Gives a choice other words. */
export function setWords(source: string, choice: WrittenPart, words: string): Fix[] {
  const line = words.replace(/\s*\r?\n\s*/g, ' ').trim();
  if (line === wordsOf(source, choice)) return [];
  if (choice.inside === undefined) return [opened(source, choice, line)];
  const range = trimmed(source, choice.inside);
  return smallest(source, { ...range, text: line });
}
