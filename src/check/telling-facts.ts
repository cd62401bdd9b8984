import { factNames, type FactName, type Facts } from './facts.ts';

/** Values that say nothing by themselves: what was not asked, and what goes without saying where the site answered. */
const silent: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  network: ['some'],
  intercepted: ['no'],
  names: ['yes', 'unset'],
  modem: ['unasked'],
  abroad: ['unset'],
};

/** The facts that a reader learns something from. */
export function tellingFacts(facts: Facts): Facts {
  const telling = factNames.flatMap((name) => {
    const value = facts[name];
    return value === undefined || silent[name]?.includes(value) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(telling);
}
