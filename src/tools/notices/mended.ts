import { applyFixes, MAX_FIX_ROUNDS } from '../../diagnostics/apply-fixes.ts';
import { MASKED } from '../../content/prose.ts';
import { checkHidden } from '../../lint/rules/hidden-character.ts';
import { checkSpelling } from '../../lint/spelling/spelling-rules.ts';

/** What is no prose: addresses, numbers to dial and what else must stay as it is typed. */
const asItIs = /https?:\/\/\S+|\bwww\.\S+|\S+@\S+|`[^`]*`|[*#\d]*[*#][*#\d]+/g;

/**
 * Words that somebody typed in a hurry, on whatever keyboard, with what is mechanical corrected as `lint:content -- --fix`
 * would: the letters ي and ك, digits, half-spaces, hidden characters. Nobody has to type again for that.
 */
export function mended(text: string): string {
  let mending = text;
  for (let round = 0; round < MAX_FIX_ROUNDS; round++) {
    const prose = mending.replace(asItIs, (found) => MASKED.repeat(found.length));
    const fixes = [...checkHidden(mending), ...checkSpelling(prose, mending)].flatMap(({ fix }) => fix ?? []);
    if (fixes.length === 0) break;
    mending = applyFixes(mending, fixes).text;
  }
  return mending;
}
