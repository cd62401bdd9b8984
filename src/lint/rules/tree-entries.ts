import { suggestWord } from '../../diagnostics/closest.ts';
import type { GuideText } from '../../content/model.ts';
import type { Advice, Problem } from '../../diagnostics/diagnostic.ts';
import type { Outcome, Tree } from '../../tree/tree.ts';

/** What is wrong with the place where an outcome enters the next guide; undefined where nothing is. */
function entryAdvice(
  { id, article = '', at = '' }: Outcome,
  next: GuideText | undefined,
): Advice | undefined {
  // A guide that is not there or cannot be read, and a tree with broken tags, have diagnostics of their own.
  if (next === undefined || (next.tree === undefined && next.source.includes('<DecisionTree')))
    return undefined;
  if (next.tree === undefined) {
    const message = `The outcome "${id}" enters "${article}" at "${at}", but that guide asks no questions.`;
    return { message, suggestion: 'Take at out.' };
  }
  const node = next.tree.nodes.find((one) => one.id === at);
  const places = next.tree.nodes.flatMap((one) => (one.kind === 'outcome' ? [] : [one.id]));
  if (node === undefined) {
    const message = `The outcome "${id}" enters "${article}" at "${at}", which is not there.`;
    return { message, suggestion: suggestWord(at, places) };
  }
  if (node.kind !== 'outcome') return undefined;
  const message = `The outcome "${id}" enters "${article}" at "${at}", which is an end of that guide.`;
  return { message, suggestion: `Use one of its questions: ${places.join(', ')}.` };
}

/**
 * Outcomes that enter the next guide where there is nothing to answer.
 * @param guides the guides of the same language by their slugs.
 */
export function checkEntries(tree: Tree, guides: ReadonlyMap<string, GuideText>): Problem[] {
  return tree.nodes.flatMap((node) => {
    if (node.kind !== 'outcome' || node.result !== 'article' || node.at === undefined) return [];
    const advice = entryAdvice(node, guides.get(node.article ?? ''));
    const { line, column } = node;
    return advice === undefined ? [] : [{ line, column, rule: 'tree-entry', ...advice }];
  });
}
