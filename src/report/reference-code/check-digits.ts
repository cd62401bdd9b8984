/** The remainder of a number of any length, written in 0-9. */
export function remainder(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/**
 * A number with its two check digits at the end (ISO 7064, MOD 97-10, as in an IBAN): the whole leaves 1 when divided
 * by 97. Ten is a primitive root of 97, so up to 96 digits no two places have the same weight: every wrong digit is
 * seen, every two digits that changed places however far apart, and 96 of 97 other faults.
 * @param digits digits 0-9.
 */
export function withCheckDigits(digits: string): string {
  return digits + String(98 - remainder(`${digits}00`)).padStart(2, '0');
}
