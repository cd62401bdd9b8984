import { foldDigits } from '../text/digits.ts';
import { hasCheckDigits } from './check-digits.ts';
import { codeLength, walkNumbers } from './spoken-code.ts';

/** What a code names. */
export interface CodeParts {
  /** The twelve digits, 0-9. */
  readonly code: string;
  /** The number of the guide, as `guideNumber` gives it. */
  readonly guide: number;
  readonly revision: number;
  /** The number of the walk within the guide's tree. */
  readonly walk: number;
}

/** What reading a code gives: its parts, or what is wrong with it. */
export type ReadCode =
  | ({ readonly kind: 'code' } & CodeParts)
  /** It has not twelve digits. */
  | { readonly kind: 'length'; readonly count: number }
  /** A digit is wrong or digits changed places. */
  | { readonly kind: 'mistyped' };

/**
 * Reads a code as somebody typed or pasted it: Persian, Arabic or Latin digits; spaces, hyphens and words around them
 * do not count. Total.
 */
export function readCode(typed: string): ReadCode {
  const code = foldDigits(typed).replace(/[^0-9]/g, '');
  if (code.length !== codeLength) return { kind: 'length', count: code.length };
  if (!hasCheckDigits(code)) return { kind: 'mistyped' };
  const rest = Number(code.slice(4, 10));
  return {
    kind: 'code',
    code,
    guide: Number(code.slice(0, 4)),
    revision: Math.floor(rest / walkNumbers),
    walk: rest % walkNumbers,
  };
}
