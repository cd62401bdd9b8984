import type { FindingData } from '../../content/schemas/check.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import { nearWords } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';

/** An id that two rows have. */
function sharedIds(findings: readonly FindingData[], text: string): Problem[] {
  const ids = findings.map(({ id }) => id);
  return ids.flatMap((id, index): Problem[] => {
    if (ids.indexOf(id) === index) return [];
    return [{ ...positionInYaml(text, [index, 'id']), ...say('finding-id', { id }) }];
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
    return [{ ...place, ...say('unknown-article', { slug: guide, near: nearWords(guide, slugs) }) }];
  });
  return [...sharedIds(findings, text), ...guides];
}
