import type { Fix, Range } from '../diagnostics/diagnostic.ts';
import type { Drawn } from './edited.ts';
import { indentAt, lineEndOf, trimmed } from './lines.ts';
import { choiceLine, firstTree, nodeLines, treeLines, type NewWords } from './new-parts.ts';
import { setValue } from './set-value.ts';
import { shapeOf } from './shape.ts';
import type { TreeEdit } from './tree-edit.ts';
import { nodeNamed, partNamed, valueOf, type WrittenPart, type WrittenTree } from './written-tree.ts';

type Gesture<Name extends TreeEdit['do']> = Extract<TreeEdit, { readonly do: Name }>;

/** What parts two parts that follow each other, where it is white space alone; undefined where it is not, or there are no two. */
function separator(source: string, parts: readonly WrittenPart[]): string | undefined {
  const [before, after] = parts.slice(-2);
  if (before === undefined || after === undefined) return undefined;
  const between = source.slice(before.whole.end, after.whole.start);
  return between.trim() === '' && between.includes('\n') ? between : undefined;
}

/** A choice as those beside it are written: its words on the tag's line, or below it. */
function asSiblings(source: string, siblings: readonly WrittenPart[], line: string, words: string): string {
  const [sibling] = siblings;
  if (sibling?.inside === undefined) return line;
  const { inside } = sibling;
  const text = trimmed(source, inside);
  const lead = source.slice(inside.start, text.start);
  const tail = source.slice(text.end, inside.end);
  return line.replace(`>${words}</`, () => `>${lead}${words}${tail}</`);
}

/** Puts lines into a part that has none of their kind: behind what stands in it. */
function intoEmpty(source: string, part: WrittenPart, lines: readonly string[], gap: string): Fix {
  const lineEnd = lineEndOf(source);
  const outer = indentAt(source, part.whole.start);
  const block = lines.map((line) => (line === '' ? '' : outer + line)).join(lineEnd);
  const { inside, opening, name } = part;
  if (inside === undefined) {
    const tag = source.slice(opening.start, opening.end).replace(/\s*\/\s*>$/, '');
    const text = `>${lineEnd}${block}${lineEnd}${outer}</${name}>`;
    return { start: opening.start + tag.length, end: opening.end, text };
  }
  const text = trimmed(source, inside);
  const isEmpty = text.start === text.end;
  const place: Range = isEmpty ? inside : { start: text.end, end: inside.end };
  const space = source.slice(place.start, place.end);
  const behind = space.includes('\n') ? space.slice(space.search(/\r?\n[^\n]*$/)) : `${lineEnd}${outer}`;
  return { ...place, text: `${lineEnd}${isEmpty ? '' : gap}${block}${gap === '' ? '' : gap}${behind}` };
}

/** A new answer of a step. */
export function addChoice(source: string, tree: WrittenTree, edit: Gesture<'add-choice'>): Drawn {
  const step = nodeNamed(tree, edit.node);
  const before = edit.before === undefined ? undefined : step?.choices.find(({ id }) => id === edit.before);
  if (step?.kind !== 'step' || (edit.before !== undefined && before === undefined))
    return { reason: 'no-part' };
  const words = edit.words.replace(/\s*\r?\n\s*/g, ' ').trim();
  const { choices } = step;
  const choice = asSiblings(source, choices, choiceLine(edit.id, edit.go, words), words);
  const last = choices.at(-1);
  const beside = before ?? last;
  const indent = beside === undefined ? '' : indentAt(source, beside.whole.start);
  const gap = separator(source, choices) ?? `${lineEndOf(source)}${indent}`;
  const fix =
    before !== undefined
      ? { start: before.whole.start, end: before.whole.start, text: `${choice}${gap}` }
      : last === undefined
        ? { ...intoEmpty(source, step, ['', choice], '') }
        : { start: last.whole.end, end: last.whole.end, text: `${gap}${choice}` };
  const at = before === undefined ? choices.length : choices.indexOf(before);
  const shape = shapeOf(tree).map((one, index) =>
    index === tree.nodes.indexOf(step) ? { ...one, choices: one.choices.toSpliced(at, 0, edit.id) } : one,
  );
  return { fixes: [fix], shape };
}

/** A new node behind another, led to by a part that led somewhere else before. */
export function addNode(
  source: string,
  tree: WrittenTree,
  edit: Gesture<'add-node'>,
  words: NewWords,
): Drawn {
  const { nodes } = tree;
  const behind = edit.after === undefined ? nodes.at(-1) : nodeNamed(tree, edit.after);
  const from = edit.from === undefined ? undefined : partNamed(tree, edit.from);
  if ((edit.after !== undefined && behind === undefined) || (edit.from !== undefined && from === undefined))
    return { reason: 'no-part' };
  const led = from === undefined ? undefined : valueOf(from, 'go');
  if (from !== undefined && led === undefined) return { reason: 'leads-nowhere' };
  const go = led ?? nodes.find(({ kind }) => kind === 'outcome')?.id ?? '';
  const lines = nodeLines(edit.kind, edit.id, go, words);
  const ofFrom = from === undefined ? [] : setValue(source, from, 'go', edit.id);
  const choices = edit.kind === 'step' ? ['yes', 'no'] : [];
  const at = behind === undefined ? 0 : nodes.indexOf(behind) + 1;
  const shape = shapeOf(tree).toSpliced(at, 0, { kind: edit.kind, id: edit.id, choices });
  if (behind === undefined)
    return { fixes: [intoEmpty(source, tree, ['', ...lines], lineEndOf(source))], shape };
  const lineEnd = lineEndOf(source);
  const indent = indentAt(source, behind.whole.start);
  const gap = separator(source, nodes) ?? `${lineEnd}${lineEnd}${indent}`;
  const text = gap + lines.join(`${lineEnd}${indent}`);
  return { fixes: [...ofFrom, { start: behind.whole.end, end: behind.whole.end, text }], shape };
}

/** A first tree at the end of a guide that has none. */
export function addTree(source: string, words: NewWords): Drawn {
  const lineEnd = lineEndOf(source);
  const end = source.trimEnd().length;
  const text = `${lineEnd}${lineEnd}${treeLines(words).join(lineEnd)}`;
  // Of the white space at the file's end the first line end comes behind the tree.
  const rest = source.slice(end).includes('\n') ? '' : lineEnd;
  const { step, solved, support } = firstTree;
  const shape = [
    { kind: 'step', id: step, choices: ['yes', 'no'] },
    { kind: 'outcome', id: solved, choices: [] },
    { kind: 'outcome', id: support, choices: [] },
  ] as const;
  return { fixes: [{ start: end, end, text: text + rest }], shape };
}
