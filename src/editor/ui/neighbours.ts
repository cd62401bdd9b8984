import type { TreeState } from '../guide-state.ts';

type Diagram = TreeState['diagram'];

/** The keys that move about in the picture. */
export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export const isArrow = (key: string): key is Arrow =>
  key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';

/**
 * The box that an arrow key leads to: left along the first way out, right back along the way in that is nearest in height,
 * up and down to the nearest box of the same column.
 * @returns the id of the node; undefined where there is none that way.
 */
export function neighbourOf({ nodes, edges }: Diagram, id: string, arrow: Arrow): string | undefined {
  const here = nodes.find(({ node }) => node.id === id);
  if (here === undefined) return undefined;
  const nearest = (candidates: Diagram['nodes']) =>
    candidates.toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]?.node.id;
  if (arrow === 'ArrowLeft') return edges.find(({ from }) => from === id)?.target;
  if (arrow === 'ArrowRight') {
    const before = new Set(edges.flatMap(({ from, target }) => (target === id ? [from] : [])));
    return nearest(nodes.filter(({ node }) => before.has(node.id)));
  }
  const column = nodes.filter(({ x }) => Math.abs(x - here.x) < here.width / 2);
  return nearest(column.filter(({ y }) => (arrow === 'ArrowUp' ? y < here.y : y > here.y)));
}
