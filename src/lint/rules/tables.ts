import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { childrenOf, positionOf } from '../../mdx/syntax-tree.ts';
import { plainText } from '../../mdx/plain-text.ts';

/** Tables whose columns have no name for who hears them, and rows with more cells than there are columns. */
export function checkTable(node: MdastNode): Problem[] {
  if (node.type !== 'table') return [];
  const [head, ...rows] = childrenOf(node);
  if (head === undefined) return [];
  const columns = childrenOf(head);
  // The corner above the rows' names may be empty.
  if (columns.slice(1).some((cell) => plainText(cell) === ''))
    return [{ ...positionOf(head), ...say('markdown.column') }];
  return rows.flatMap((row) => {
    const cells = childrenOf(row).length;
    if (cells <= columns.length) return [];
    return [{ ...positionOf(row), ...say('markdown.cells', { cells, columns: columns.length }) }];
  });
}
