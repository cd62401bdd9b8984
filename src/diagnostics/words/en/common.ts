import type { Near } from '../../closest.ts';

/** Some of the words there are, and how many more. */
export const listed = ({ known, more }: Near) =>
  `${known.join(', ')}${more === 0 ? '' : `, or ${more} ${more === 1 ? 'other' : 'others'}`}`;

/** Some of the places there are, and how many more. */
export const placesIn = ({ known, more }: Near) =>
  `${known.join(', ')}${more === 0 ? '' : `, and ${more} ${more === 1 ? 'other' : 'others'}`}`;

/** What to write in the place of a word that is not known: the nearest, or some of those there are. */
export function insteadOf(near: Near): string {
  if (near.nearest !== undefined) return `Did you mean "${near.nearest}"?`;
  return near.known.length === 0 ? 'Remove it.' : `Use one of: ${listed(near)}.`;
}
