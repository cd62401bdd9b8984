import type { Tree } from './tree.ts';

/** Whether a connection check has anything to do in a tree: a question that it can answer, or a wait whose end it measures. */
export function isMeasurable(tree: Tree | undefined): boolean {
  return (
    tree?.nodes.some(
      (node) =>
        (node.kind === 'step' && node.fact !== undefined) ||
        (node.kind === 'action' && node.wait !== undefined),
    ) ?? false
  );
}
