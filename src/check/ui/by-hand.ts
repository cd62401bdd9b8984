import type { FactName, Facts } from '../facts.ts';

/** What a customer can see without any measuring, by the fact that it is about: as if it had been measured, it leads to its guide. */
export const seenByHand = {
  network: { network: 'no' },
  site: { network: 'some', site: 'no' },
  abroad: { network: 'some', site: 'yes', abroad: 'no' },
  clock: { network: 'some', site: 'yes', clock: 'behind' },
  drops: { network: 'some', site: 'yes', drops: 'many' },
  speed: { network: 'some', site: 'yes', speed: 'low' },
} as const satisfies Readonly<Partial<Record<FactName, Facts>>>;

/** The same in the order in which it is asked. */
export const askedByHand = [
  'network',
  'site',
  'abroad',
  'clock',
  'drops',
  'speed',
] as const satisfies readonly (keyof typeof seenByHand)[];
