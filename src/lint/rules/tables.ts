import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { childrenOf, positionOf } from '../../mdx/syntax-tree.ts';
import { plainText } from '../../mdx/plain-text.ts';
import { markdownProblem } from './markdown-problem.ts';

/** Tables whose columns have no name for who hears them, and rows with more cells than there are columns. */
export function checkTable(node: MdastNode): Problem[] {
  if (node.type !== 'table') return [];
  const [head, ...rows] = childrenOf(node);
  if (head === undefined) return [];
  const columns = childrenOf(head);
  // The corner above the rows' names may be empty.
  if (columns.slice(1).some((cell) => plainText(cell) === '')) {
    const message = 'A column of this table has no name.';
    const suggestion = 'Write in the first line what each column holds, or make a list of it.';
    return [markdownProblem(positionOf(head), message, suggestion)];
  }
  return rows.flatMap((row) => {
    const cells = childrenOf(row).length;
    if (cells <= columns.length) return [];
    const message = `This row has ${cells} cells, and the table ${columns.length} columns.`;
    return [
      markdownProblem(positionOf(row), message, 'Write \\| for a stroke in a cell, or name another column.'),
    ];
  });
}
