import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { goesToSupport, type Outcome, type Tree } from '../../tree/tree.ts';

function topicProblems(outcome: Outcome, topics: ReadonlySet<string> | undefined): Problem[] {
  const { line, column, id, topic, result } = outcome;
  const place = { line, column, rule: 'tree-topic' } as const;
  if (topic === undefined) {
    if (!goesToSupport(result)) return [];
    const suggestion = 'Write topic="…", one of the topics of site.yaml.';
    return [{ ...place, message: `The outcome "${id}" goes to support and names no topic.`, suggestion }];
  }
  if (topics === undefined || topics.has(topic)) return [];
  return [
    {
      ...place,
      message: `There is no topic "${topic}" in site.yaml.`,
      suggestion: suggestWord(topic, topics),
    },
  ];
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
    if (node.text === '') {
      const suggestion = 'Write between <Outcome …> and </Outcome> what it means and what to do now.';
      problems.push({
        ...place,
        rule: 'tree-outcome-text',
        message: `The outcome "${node.id}" has no words.`,
        suggestion,
      });
    }
    if (node.article === slug) {
      const message = `The outcome "${node.id}" leads back to this same guide.`;
      problems.push({
        ...place,
        rule: 'tree-article',
        message,
        suggestion: 'Name another guide, or make it a ticket.',
      });
    }
    return problems;
  });
}
