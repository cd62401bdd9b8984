import { nearWords, someOf } from '../../diagnostics/closest.ts';
import type { GuideText } from '../../content/model.ts';
import type { OtherEnd, Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import type { Outcome, Tree } from '../../tree/tree.ts';

/** What is wrong with the place where an outcome enters the next guide; undefined where nothing is. */
function entryFault(
  { id, article = '', at = '' }: Outcome,
  next: GuideText | undefined,
): Sayings | undefined {
  // A guide that is not there or cannot be read, and a tree with broken tags, have diagnostics of their own.
  if (next === undefined || (next.tree === undefined && next.source.includes('<DecisionTree')))
    return undefined;
  const entry = { id, article, at };
  if (next.tree === undefined) return say('tree-entry.no-tree', entry);
  const node = next.tree.nodes.find((one) => one.id === at);
  const places = next.tree.nodes.flatMap((one) => (one.kind === 'outcome' ? [] : [one.id]));
  if (node === undefined) return say('tree-entry', { ...entry, near: nearWords(at, places) });
  return node.kind === 'outcome' ? say('tree-entry.end', { ...entry, places: someOf(places) }) : undefined;
}

/** What is told in the guide that is entered where it has nothing to answer. */
const entered = ({ file, tree }: GuideText, at: string): OtherEnd => ({
  file,
  line: tree?.line ?? 1,
  column: tree?.column ?? 1,
  told: (from) => say('tree-entry.here', { at, from }),
});

/**
 * Outcomes that enter the next guide where there is nothing to answer.
 * @param guides the guides of the same language by their slugs.
 */
export function checkEntries(tree: Tree, guides: ReadonlyMap<string, GuideText>): Problem[] {
  return tree.nodes.flatMap((node) => {
    if (node.kind !== 'outcome' || node.result !== 'article' || node.at === undefined) return [];
    const next = guides.get(node.article ?? '');
    const fault = entryFault(node, next);
    if (fault === undefined || next === undefined) return [];
    const { line, column, at } = node;
    return [{ line, column, ...fault, otherEnds: [entered(next, at)] }];
  });
}
