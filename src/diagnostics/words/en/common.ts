import type { Near } from '../../closest.ts';

/** What to write in the place of a word that is not known: the nearest, or some of those there are. */
export function insteadOf({ nearest, known, more }: Near): string {
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  if (known.length === 0) return 'Remove it.';
  return `Use one of: ${known.join(', ')}${more === 0 ? '' : `, or ${more} others`}.`;
}
