import { nearWords } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { goesToSupport, type Outcome, type Tree } from '../../tree/tree.ts';

function topicProblems(outcome: Outcome, topics: ReadonlySet<string> | undefined): Problem[] {
  const { line, column, id, topic, result } = outcome;
  if (topic === undefined)
    return goesToSupport(result) ? [{ line, column, ...say('tree-topic.none', { id }) }] : [];
  if (topics === undefined || topics.has(topic)) return [];
  return [{ line, column, ...say('tree-topic', { topic, near: nearWords(topic, topics) }) }];
}

/**
 * Outcomes that leave a customer without a way on: no words, no or an unknown topic for support, or the same guide
 * again.
 * @param topics the topics of site.yaml; undefined where it could not be read.
 */
export function checkOutcomes(tree: Tree, slug: string, topics: ReadonlySet<string> | undefined): Problem[] {
  return tree.nodes.flatMap((node) => {
    if (node.kind !== 'outcome') return [];
    const problems = topicProblems(node, topics);
    const place = { line: node.line, column: node.column };
    const { id } = node;
    if (node.text === '') problems.push({ ...place, ...say('tree-outcome-text', { id }) });
    if (node.article === slug) problems.push({ ...place, ...say('tree-article.own', { id }) });
    return problems;
  });
}
