import { foldDigits } from '../../text/format/digits.ts';
import { hasCheckDigits } from '../reference-code/has-check-digits.ts';
import { CODE_LENGTH } from '../reference-code/reference-code.ts';

/** The reference codes in a text, and what is left of its digits. */
export interface FoundCodes {
  /** Each once, as twelve digits 0-9, in the order of the text. */
  readonly codes: readonly string[];
  /** The digits that belong to no code. */
  readonly rest: string;
}

/** A run of digits, and whether only spaces and the like stand between it and the run before. */
interface Run {
  readonly digits: string;
  readonly joined: boolean;
}

/** What may stand within a code: spaces, marks of direction, dashes, dots and commas. */
const JOINT = /^[\s\p{Cf}\p{Pd}.,/_\u060c\u066b\u066c+]*$/u;

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(/[0-9]+/g)) {
    runs.push({ digits: match[0], joined: JOINT.test(text.slice(end, match.index)) });
    end = match.index + match[0].length;
  }
  return runs;
}

const isCode = (digits: string) => digits.length === CODE_LENGTH && hasCheckDigits(digits);

/** The code that begins with a run: how many runs it takes; none where there is none. */
function codeAt(
  runs: readonly Run[],
  start: number,
): { readonly code: string; readonly taken: number } | undefined {
  let code = '';
  for (let index = start; index < runs.length && code.length < CODE_LENGTH; index++) {
    const run = runs[index];
    if (run === undefined || (index > start && !run.joined)) return undefined;
    code += run.digits;
    if (isCode(code)) return { code, taken: index + 1 - start };
  }
  return undefined;
}

/** The codes of a run that holds nothing but codes, one after the other. */
function gluedCodes(digits: string): string[] {
  const parts = digits.match(/.{12}/g) ?? [];
  return parts.length * CODE_LENGTH === digits.length && parts.every(isCode) ? parts : [];
}

/**
 * Finds the reference codes in what somebody typed or pasted: one number or several, in Persian, Arabic or Latin digits,
 * parted by spaces, dashes or nothing; or a whole report with its dates, addresses and telephone numbers, of which the
 * check digits tell a code. Words within a single code do not count either. Total.
 */
export function findCodes(typed: string): FoundCodes {
  const text = foldDigits(typed);
  const all = text.replace(/[^0-9]/g, '');
  if (isCode(all)) return { codes: [all], rest: '' };
  const runs = runsOf(text);
  const codes = new Set<string>();
  let rest = '';
  for (let index = 0; index < runs.length;) {
    const { digits } = runs[index] ?? { digits: '' };
    const found = codeAt(runs, index);
    const glued = found === undefined ? gluedCodes(digits) : [found.code];
    for (const code of glued) codes.add(code);
    if (glued.length === 0) rest += digits;
    index += found?.taken ?? 1;
  }
  return { codes: [...codes], rest };
}
