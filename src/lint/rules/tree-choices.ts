import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Tree } from '../../tree/tree.ts';

/** More answers than this do not fit on a phone, and nobody compares them. */
const MAX_CHOICES = 5;

/** The first question of the guide that home starts with is a list of what customers notice: one screen of a phone. */
const MAX_TRIAGE_CHOICES = 9;

/**
 * Questions that leave nothing to choose, too much, or the same words twice.
 * @param isStart whether home starts with this guide.
 */
export function checkChoices(tree: Tree, isStart: boolean): Problem[] {
  return tree.nodes.flatMap((node): Problem[] => {
    if (node.kind !== 'step') return [];
    const { id, line, column, choices } = node;
    const most = isStart && id === tree.start ? MAX_TRIAGE_CHOICES : MAX_CHOICES;
    const seen = new Set<string>();
    const same = choices.find(({ label }) => label !== '' && (seen.has(label) || !seen.add(label)));
    const twice: Problem[] =
      same === undefined
        ? []
        : [
            {
              line: same.line,
              column: same.column,
              rule: 'tree-choices',
              message: `Two answers of the step "${id}" are both "${same.label}".`,
              suggestion: 'Say in each what is different.',
            },
          ];
    if (choices.length === 0 || (choices.length > 1 && choices.length <= most)) return twice;
    const message =
      choices.length === 1
        ? `The step "${id}" has one answer only.`
        : `The step "${id}" has ${choices.length} answers (at most ${most}).`;
    const suggestion =
      choices.length === 1 ? 'Write another, or make it an <Action>.' : 'Ask in two questions.';
    return [...twice, { line, column, rule: 'tree-choices', message, suggestion }];
  });
}
