/**
 * The letters of Persian and Arabic keyboards, for a character class. The whole range from آ to ی would hold Arabic
 * digits, marks and signs as well, and a time in such digits would be parted at its colon.
 */
export const LETTERS = 'آ-غف-يٱ-ی';
