import type { AreaData } from '../../content/schemas/areas.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';

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
      const message = `The code "${code}" is already that of "${other}".`;
      const suggestion = `Leave it with one of the two, or write more digits here: "${code}2".`;
      return [{ ...positionInYaml(text, [index, 'codes', place]), rule: 'area-code', message, suggestion }];
    }),
  );
}
