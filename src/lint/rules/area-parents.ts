import type { AreaData } from '../../content/schemas/areas.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import { nearWords } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';

/** The areas that one lies in, from itself outwards, up to the one that it would come back to. */
function wayOut(id: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !way.has(at); at = parents.get(at)) way.add(at);
  return [...way];
}

/** Parents that are no areas, and areas that lie in each other in a circle. */
export function checkAreaParents(areas: readonly AreaData[], text: string): Problem[] {
  const parents = new Map(areas.map(({ id, parent }) => [id, parent]));
  const told = new Set<string>();
  return areas.flatMap(({ id, parent }, index): Problem[] => {
    if (parent === undefined) return [];
    const place = positionInYaml(text, [index, 'parent']);
    if (!parents.has(parent)) {
      const others = [...parents.keys()].filter((one) => one !== id);
      return [{ ...place, ...say('area-parent', { parent, near: nearWords(parent, others) }) }];
    }
    const way = wayOut(id, parents);
    // A circle is told once, at its first area; what only leads into it is right by itself.
    if (parents.get(way.at(-1) ?? '') !== id || told.has(id)) return [];
    for (const one of way) told.add(one);
    return [{ ...place, ...say('area-parent.circle', { way: [...way, id] }) }];
  });
}
