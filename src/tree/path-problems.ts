import type { Problem } from '../diagnostics/diagnostic.ts';
import { MAX_PATHS } from '../report/reference-code/reference-code.ts';
import { countPaths } from './path-number.ts';
import type { Tree } from './tree.ts';
import { graphOf } from './graph.ts';

/** What keeps the walks of a tree from being named by spoken codes. */
export function pathProblems(tree: Tree): Problem[] {
  const walks = countPaths(graphOf(tree));
  if (walks <= MAX_PATHS) return [];
  return [
    {
      line: tree.line,
      column: tree.column,
      rule: 'tree-too-many-paths',
      message: `This tree can be walked in ${walks.toLocaleString('en')} ways; a code of 12 digits can name ${MAX_PATHS.toLocaleString('en')}.`,
      suggestion:
        'Let a part of it be a guide of its own, and lead to it by an outcome with result="article".',
    },
  ];
}
