import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Tree } from '../../tree/tree.ts';
import { headingIds } from '../../content/links.ts';

/** The ids that a guide's page has by itself. A test holds them equal to those of its components. */
export const takenIds = ['main', 'plain-search', 'solved-question', '_outage-question'] as const;

/** What the page adds to a part's id for the id of its heading. */
const HEADING_SUFFIX = '-question';

/** Parts of a tree whose ids the page has already: the browser would show the wrong place, and no question. */
export function checkTakenIds(root: MdastNode, tree: Tree | undefined): Problem[] {
  if (tree === undefined) return [];
  const headings = headingIds(root);
  const parts = new Set(tree.nodes.map(({ id }) => id));
  return tree.nodes.flatMap(({ id, line, column }): Problem[] => {
    const owner = id.endsWith(HEADING_SUFFIX) ? id.slice(0, -HEADING_SUFFIX.length) : undefined;
    const taken = takenIds.some((one) => one === id)
      ? 'the page itself has a place of that name'
      : headings.has(id)
        ? 'a heading of this guide has that address'
        : owner !== undefined && parts.has(owner)
          ? `it is the heading of "${owner}"`
          : undefined;
    if (taken === undefined) return [];
    const message = `"${id}" cannot be the id of a part: ${taken}.`;
    return [{ line, column, rule: 'tree-id', message, suggestion: 'Give it another id.' }];
  });
}
