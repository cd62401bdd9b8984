import type { MdastNode } from 'satteri';
import type { Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
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
    const said = (): Sayings | undefined => {
      if (takenIds.some((one) => one === id)) return say('tree-id.page', { id });
      if (headings.has(id)) return say('tree-id.heading', { id });
      return owner !== undefined && parts.has(owner) ? say('tree-id.question', { id, owner }) : undefined;
    };
    const taken = said();
    return taken === undefined ? [] : [{ line, column, ...taken }];
  });
}
