import type { AreaData } from '../../content/schemas/areas.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';

/** An id that two areas have, or that means all of them where a notice names it. */
export function checkAreaIds(areas: readonly AreaData[], text: string): Problem[] {
  const taken = new Map<string, string>();
  return areas.flatMap(({ id, name }, index): Problem[] => {
    const place = positionInYaml(text, [index, 'id']);
    if (id === 'all') return [{ ...place, ...say('area-id.all') }];
    const other = taken.get(id);
    if (other !== undefined) return [{ ...place, ...say('area-id', { id, name: other }) }];
    taken.set(id, name);
    return [];
  });
}
