import type { Problem } from '../diagnostics/diagnostic.ts';
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
  return [
    {
      line: tree.line,
      column: tree.column,
      rule: 'tree-too-many-paths',
      message: `This tree has ${paths.toLocaleString('en')} paths; a code of 12 digits can name ${MAX_PATHS.toLocaleString('en')}.`,
      suggestion:
        'Let a part of it be a guide of its own, and lead to it by an outcome with result="article".',
    },
  ];
}
