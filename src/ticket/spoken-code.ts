import { withCheckDigits } from './check-digits.ts';
import { walkNumber, type WalkShape, type WalkStep } from './walk-number.ts';

/**
 * A spoken code is twelve digits: four of the guide, six of its revision and the walk, two to check. Thirty-two
 * revisions of 31,250 walks are just the million that six digits can tell apart.
 */
export const guideNumbers = 10_000;
export const revisionNumbers = 32;
export const walkNumbers = 1_000_000 / revisionNumbers;
export const codeLength = 12;

/**
 * A guide's number, 0 to 9999: a hash (FNV-1a of 32 bits) of its slug, which is for ever. So it is the same whatever
 * guides come or go and no list of numbers has to be kept, which two editors would fill with the same number. Two slugs
 * can share one (one new guide in 400 where 25 have a tree): a code of either then names both, and `/agent/` shows both
 * titles; a test of the catalogue asks to rename the newer file before it is published.
 */
export function guideNumber(slug: string): number {
  let hash = 0x811c9dc5;
  for (const letter of slug) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0) % guideNumbers;
}

/**
 * The spoken code of a walk, as twelve digits 0-9.
 * Undefined where the answers are no walk of the tree, or the tree has more than a code can tell apart.
 * @param revision the revision of the guide's tree, 0 to 31.
 */
export function codeOf(
  slug: string,
  revision: number,
  shape: WalkShape,
  path: readonly WalkStep[],
): string | undefined {
  const walk = walkNumber(shape, path);
  if (walk === undefined || walk >= walkNumbers) return undefined;
  const rest = revision * walkNumbers + walk;
  return withCheckDigits(String(guideNumber(slug)).padStart(4, '0') + String(rest).padStart(6, '0'));
}

/**
 * A code as it is shown and read out: Persian digits, four by four. The spaces between are no-break spaces, which keep
 * a number one in the order of right-to-left text; plain ones or hyphens would turn its groups round.
 */
export function spoken(code: string): string {
  const digits = code.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
  return digits.replace(/(.{4})(?=.)/g, '$1\u00a0');
}
