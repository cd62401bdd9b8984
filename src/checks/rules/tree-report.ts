import type { Problem } from '../../findings/finding.ts';
import type { Tree } from '../../tree/tree.ts';

/** Answers that support would read as nothing: a report that is there but empty. */
export function checkReports(tree: Tree): Problem[] {
  return tree.nodes.flatMap((node) =>
    node.kind !== 'step'
      ? []
      : node.choices
          .filter(({ report }) => report?.trim() === '')
          .map(({ line, column, id }) => ({
            line,
            column,
            rule: 'tree-empty-report' as const,
            message: `The choice "${id}" has an empty report.`,
            mend: 'Write how support should read the answer, or leave report out: then the answer itself is used.',
          })),
  );
}
