import type { NodeKind } from './tree-edit.ts';
import type { WrittenTree } from './written-tree.ts';

/** A tree without its words: its parts in their order. */
export type Shape = readonly {
  readonly kind: NodeKind;
  readonly id: string;
  readonly choices: readonly string[];
}[];

/** The parts of a tree in the order in which they are written. */
export function shapeOf({ nodes }: WrittenTree): Shape {
  return nodes.map(({ kind, id, choices }) => ({ kind, id, choices: choices.map((one) => one.id) }));
}

/** Whether two trees are made of the same parts in the same order. */
export function isSameShape(a: Shape, b: Shape): boolean {
  const written = (shape: Shape) => JSON.stringify(shape.map(({ kind, id, choices }) => [kind, id, choices]));
  return written(a) === written(b);
}
