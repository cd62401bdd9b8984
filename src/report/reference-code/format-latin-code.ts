/**
 * A code in Latin digits, four by four, for a field that is read from left to right.
 * @param code twelve digits 0-9.
 * @example formatLatinCode('482105739164') // '4821 0573 9164'
 */
export function formatLatinCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}
