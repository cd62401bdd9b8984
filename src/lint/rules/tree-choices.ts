import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
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
    const problems: Problem[] = [];
    if (same !== undefined) {
      const words = say('tree-choices.same', { id, label: same.label });
      problems.push({ line: same.line, column: same.column, ...words });
    }
    const count = choices.length;
    if (count === 1) problems.push({ line, column, ...say('tree-choices.one', { id }) });
    if (count > most) problems.push({ line, column, ...say('tree-choices.many', { id, count, most }) });
    return problems;
  });
}
