import { factNames, factValues, type FactName } from './facts.ts';
import type { Conditions } from './finding.ts';
import { neverTogether } from './never-together.ts';

/** What stands for the value of a fact that was not measured. */
const UNMEASURED = 'unmeasured';

/** What may have been found: for each fact that matters, the values that it may have. */
type Region = ReadonlyMap<FactName, readonly string[]>;

/** More regions than this are not followed: a list of rows that is cut up so finely is taken for right. */
const MOST_REGIONS = 10_000;

const allValues = (name: FactName): readonly string[] => [...factValues[name], UNMEASURED];

/** The parts of a region in which the conditions do not hold; they do not overlap. */
function without(region: Region, when: Conditions): Region[] {
  const parts: Region[] = [];
  let held: Region = region;
  for (const name of factNames) {
    const wanted = when[name];
    if (wanted === undefined) continue;
    const values = held.get(name) ?? allValues(name);
    const outside = values.filter((value) => !wanted.includes(value));
    if (outside.length > 0) parts.push(new Map([...held, [name, outside]]));
    const inside = values.filter((value) => wanted.includes(value));
    if (inside.length === 0) return [region];
    held = new Map([...held, [name, inside]]);
  }
  return parts;
}

/**
 * What must be found for a row to be the first that fits, as one value for each fact that matters; a fact that must not have been
 * measured is left out.
 * @param when the row's conditions.
 * @param above the conditions of the rows above it.
 * @returns undefined where it never is: rows above it fit whenever it does, or it asks for what cannot be found at once.
 */
export function firstFit(
  when: Conditions,
  above: readonly Conditions[],
): ReadonlyMap<FactName, string> | undefined {
  let regions: readonly Region[] = [
    new Map(factNames.flatMap((name) => (when[name] === undefined ? [] : [[name, when[name]] as const]))),
  ];
  for (const other of [...neverTogether, ...above]) {
    regions = regions.flatMap((region) => without(region, other));
    if (regions.length > MOST_REGIONS) break;
  }
  const [region] = regions;
  if (region === undefined) return undefined;
  // A fact that need not have been measured was not: such a finding is the likeliest.
  return new Map(
    [...region].flatMap(([name, values]) =>
      values.includes(UNMEASURED) || values[0] === undefined ? [] : [[name, values[0]] as const],
    ),
  );
}
