import type { AreaData } from '../../content/schemas/areas.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';

/** The first digits of landlines that two areas have: nobody could tell whose a number is. */
export function checkAreaCodes(areas: readonly AreaData[], text: string): Problem[] {
  const taken = new Map<string, string>();
  return areas.flatMap(({ name, codes }, index) =>
    codes.flatMap((code, place): Problem[] => {
      const other = taken.get(code);
      if (other === undefined) {
        taken.set(code, name);
        return [];
      }
      return [
        { ...positionInYaml(text, [index, 'codes', place]), ...say('area-code', { code, name: other }) },
      ];
    }),
  );
}
