import type { CheckData } from '../../content/schemas/check.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import { nearWords } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { blockOf, isWhole } from '../ip-address.ts';

function delayProblems(text: string, { delay: { good, poor } }: CheckData): Problem[] {
  if (good < poor) return [];
  const place = positionInYaml(text, ['check', 'delay', 'poor']);
  return [{ ...place, ...say('check-value.delay', { good, poor }) }];
}

/** Blocks that begin within a block, or that stand twice: nginx takes them with a warning, and only one of two counts. */
function blockProblems(text: string, { line }: CheckData): Problem[] {
  const seen = new Set<string>();
  return line.flatMap(({ addresses }, row) =>
    addresses.flatMap((block, index): Problem[] => {
      const place = positionInYaml(text, ['check', 'line', row, 'addresses', index]);
      const whole = blockOf(block);
      const twice = seen.has(whole);
      seen.add(whole);
      if (twice) return [{ ...place, ...say('check-value.twice', { block }) }];
      return isWhole(block) ? [] : [{ ...place, ...say('check-value.begins', { block, whole }) }];
    }),
  );
}

/** @param areas the ids of all areas; undefined where nobody knows them. */
function areaProblems(text: string, { line }: CheckData, areas: readonly string[] | undefined): Problem[] {
  return line.flatMap(({ area }, row): Problem[] => {
    if (area === undefined || areas === undefined || areas.includes(area)) return [];
    const place = positionInYaml(text, ['check', 'line', row, 'area']);
    if (areas.length === 0) return [{ ...place, ...say('check-value.no-areas', { area }) }];
    return [{ ...place, ...say('check-value.area', { area, near: nearWords(area, areas) }) }];
  });
}

/**
 * What is wrong with the values under `check:` in `site.yaml` whose fields are right by themselves.
 * @param text the file as the operator wrote it, for the lines.
 * @param areas the ids of all areas; undefined where `areas.yaml` cannot be read.
 */
export function checkValueProblems(
  text: string,
  check: CheckData,
  areas: readonly string[] | undefined,
): Problem[] {
  return [...blockProblems(text, check), ...areaProblems(text, check, areas), ...delayProblems(text, check)];
}
