import type { AreaData } from '../../content/schemas/areas.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';

/** An id that two areas have, or that means all of them where a notice names it. */
export function checkAreaIds(areas: readonly AreaData[], text: string): Problem[] {
  const taken = new Map<string, string>([['all', 'every area']]);
  return areas.flatMap(({ id, name }, index): Problem[] => {
    const other = taken.get(id);
    if (other === undefined) {
      taken.set(id, `"${name}"`);
      return [];
    }
    const message = `The id "${id}" is already that of ${other}.`;
    const suggestion = 'Give this area an id of its own, or leave one of the two.';
    return [{ ...positionInYaml(text, [index, 'id']), rule: 'area-id', message, suggestion }];
  });
}
