import { parseMdx } from '../mdx/syntax-tree.ts';
import { extractTree } from './extract.ts';
import type { Tree } from './tree.ts';

/** The tree of a guide from its MDX; undefined where it has none or cannot be read, which the content check tells. */
export function treeOf(source: string): Tree | undefined {
  const parsed = parseMdx(source);
  return 'problem' in parsed ? undefined : extractTree(parsed.root).tree;
}
