import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { longestPath } from '../../tree/longest-path.ts';
import type { Tree } from '../../tree/tree.ts';

/** A way through the tree that asks more than a customer answers. */
export function checkLength(tree: Tree, most: number): Problem[] {
  const questions = longestPath(tree);
  if (questions.length <= most) return [];
  return [{ line: tree.line, column: tree.column, ...say('tree-long-path', { questions, most }) }];
}
