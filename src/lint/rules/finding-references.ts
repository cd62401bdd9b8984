import type { FindingData } from '../../content/schemas/check.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';

/** An id that two rows have. */
function sharedIds(findings: readonly FindingData[], text: string): Problem[] {
  const ids = findings.map(({ id }) => id);
  return ids.flatMap((id, index): Problem[] => {
    if (ids.indexOf(id) === index) return [];
    const message = `The id "${id}" is already that of a row above.`;
    const suggestion = 'Give this row an id of its own.';
    return [{ ...positionInYaml(text, [index, 'id']), rule: 'finding-id', message, suggestion }];
  });
}

/**
 * Ids that two rows have, and guides that rows name and that are not there.
 * @param slugs the slugs of all guides of the first language.
 */
export function checkFindingReferences(
  findings: readonly FindingData[],
  text: string,
  slugs: ReadonlySet<string>,
): Problem[] {
  const guides = findings.flatMap(({ guide }, index): Problem[] => {
    if (slugs.has(guide)) return [];
    const place = positionInYaml(text, [index, 'guide']);
    const message = `There is no guide "${guide}".`;
    return [{ ...place, rule: 'unknown-article', message, suggestion: suggestWord(guide, slugs) }];
  });
  return [...sharedIds(findings, text), ...guides];
}
