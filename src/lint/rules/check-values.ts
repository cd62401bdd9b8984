import type { CheckData } from '../../content/schemas/check.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { blockOf, isWhole } from '../ip-address.ts';

function delayProblems(text: string, { delay: { good, poor } }: CheckData): Problem[] {
  if (good < poor) return [];
  const message = `A round trip of ${poor} ms cannot be poor while one of ${good} ms is good.`;
  const suggestion = 'Write a larger number for poor than for good.';
  return [{ ...positionInYaml(text, ['check', 'delay', 'poor']), rule: 'check-value', message, suggestion }];
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
      if (twice) {
        const message = `The block ${block} is named twice.`;
        return [{ ...place, rule: 'check-value', message, suggestion: 'Leave one of the two.' }];
      }
      if (isWhole(block)) return [];
      const message = `The block ${block} begins at another address.`;
      return [{ ...place, rule: 'check-value', message, suggestion: `Write ${whole}.` }];
    }),
  );
}

/** @param areas the ids of all areas; undefined where nobody knows them. */
function areaProblems(text: string, { line }: CheckData, areas: readonly string[] | undefined): Problem[] {
  return line.flatMap(({ area }, row): Problem[] => {
    if (area === undefined || areas === undefined || areas.includes(area)) return [];
    const place = positionInYaml(text, ['check', 'line', row, 'area']);
    const suggestion =
      areas.length === 0 ? 'Write it into areas.yaml, or remove this line.' : suggestWord(area, areas);
    return [{ ...place, rule: 'check-value', message: `There is no area "${area}".`, suggestion }];
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
