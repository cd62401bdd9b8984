import type { Drawn } from './edited.ts';
import { indentAt, lineEndOf } from './lines.ts';
import { shapeOf } from './shape.ts';
import { takeOut } from './take-out.ts';
import type { TreeEdit } from './tree-edit.ts';
import { nodeNamed, type WrittenPart, type WrittenTree } from './written-tree.ts';

/** The order of parts after one of them has moved before another, or to the end. */
function moved<One>(all: readonly One[], from: number, to: number): One[] {
  const one = all.slice(from, from + 1);
  const rest = all.toSpliced(from, 1);
  return rest.toSpliced(to > from ? to - 1 : to, 0, ...one);
}

/** The white space that parts two parts that follow each other. */
function between(
  source: string,
  before: WrittenPart | undefined,
  after: WrittenPart | undefined,
): string | undefined {
  if (before === undefined || after === undefined) return undefined;
  const text = source.slice(before.whole.end, after.whole.start);
  return text.trim() === '' && text !== '' ? text : undefined;
}

/** Moves a node before another of the tree, or a choice before another of its step; without `before` it becomes the last. */
export function movePart(
  source: string,
  tree: WrittenTree,
  { part: { node: id, choice }, before }: Extract<TreeEdit, { readonly do: 'move' }>,
): Drawn {
  const node = nodeNamed(tree, id);
  const all: readonly WrittenPart[] = choice === undefined ? tree.nodes : (node?.choices ?? []);
  const from = all.findIndex((one) => one.id === (choice ?? id));
  const to = before === undefined ? all.length : all.findIndex((one) => one.id === before);
  const part = all[from];
  if (part === undefined || to < 0) return { reason: 'no-part' };
  const shape = shapeOf(tree);
  if (to === from || to === from + 1) return { fixes: [], shape };
  const text = source.slice(part.whole.start, part.whole.end);
  const gap =
    between(source, part, all[from + 1]) ??
    between(source, all[from - 1], part) ??
    `${lineEndOf(source)}${indentAt(source, part.whole.start)}`;
  const target = all[to];
  const place = target?.whole.start ?? all.at(-1)?.whole.end ?? part.whole.end;
  const put = target === undefined ? `${gap}${text}` : `${text}${gap}`;
  return {
    fixes: [...takeOut(source, all, (one) => one === part), { start: place, end: place, text: put }],
    shape:
      choice === undefined
        ? moved(shape, from, to)
        : shape.map((one) => (one.id === id ? { ...one, choices: moved(one.choices, from, to) } : one)),
  };
}
