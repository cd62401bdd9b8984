import { fnv1a } from '../../tree/fnv1a.ts';

/** How many guides four digits tell apart. */
export const GUIDE_NUMBERS = 10_000;

/**
 * A guide's number in a reference code, 0 to 9999: a hash of its slug. It never changes, whatever guides come or go, and no
 * list has to be kept in which two editors would enter the same number. Two slugs can share one (one new guide in 400
 * where 25 have a tree): a code of either then names both, and `/agent/` shows both titles; a test of the catalogue asks
 * to rename the newer file before it is published.
 */
export function guideNumber(slug: string): number {
  return fnv1a(slug) % GUIDE_NUMBERS;
}
