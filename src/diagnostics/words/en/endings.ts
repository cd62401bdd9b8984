import type { Endings } from '../words.ts';

/** What is said at the end of a suggestion, before its full stop. */
export const endings: Endings = {
  fixable: ' (--fix does it)',
  quoted: ' yourself, with the whole value in single quotes',
};
