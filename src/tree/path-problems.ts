import type { Problem } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import { graphOf } from './graph.ts';
import { countPaths } from './path-number.ts';
import { MAX_PATHS } from './revision-count.ts';
import type { Tree } from './tree.ts';

/**
 * What keeps the paths of a tree from being named by reference codes: that there are too many.
 * @param entries the nodes that other guides enter it at: the paths from there count too.
 */
export function pathProblems(tree: Tree, entries: readonly string[] = []): Problem[] {
  const paths = countPaths(graphOf(tree, entries));
  if (paths <= MAX_PATHS) return [];
  const words = say('tree-too-many-paths', { paths, most: MAX_PATHS });
  return [{ line: tree.line, column: tree.column, ...words }];
}
