import { remainder } from './check-digits.ts';

/** Whether a number ends with the check digits that belong to it. */
export function hasCheckDigits(digits: string): boolean {
  return remainder(digits) === 1;
}
