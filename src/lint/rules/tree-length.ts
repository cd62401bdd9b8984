import type { Problem } from '../../diagnostics/diagnostic.ts';
import { longestPath } from '../../tree/longest-path.ts';
import type { Tree } from '../../tree/tree.ts';

/** A way through the tree that asks more than a customer answers. */
export function checkLength(tree: Tree, most: number): Problem[] {
  const questions = longestPath(tree);
  if (questions.length <= most) return [];
  const message = `One way asks ${questions.length} questions (at most ${most}): ${questions.join(' → ')}.`;
  const suggestion = 'Ask less on it, or go on in another guide: <Outcome result="article" …>.';
  return [{ line: tree.line, column: tree.column, rule: 'tree-long-path', message, suggestion }];
}
