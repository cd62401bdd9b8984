import { runsOfAdvice } from './runs-of-advice.ts';

/** The languages that are written from right to left, of those that mistakes are told in. */
const rightToLeft: ReadonlySet<string> = new Set(['fa']);

/** Whether what is told in a language goes from right to left. */
export const isRightToLeft = (language: string): boolean => rightToLeft.has(language);

/**
 * Sentences for a line that begins with a Latin file name: words from right to left are isolated as a whole (U+2067),
 * and code in them again (U+2066), so that a list of problems shows both in their own order. Signs that a text brings
 * along for the same end would stand twice.
 */
export function inOneLine(text: string, language: string): string {
  if (!isRightToLeft(language)) return text;
  const runs = runsOfAdvice(text.replace(/[\u200e\u200f]/gu, ''));
  return `\u2067${runs.map((run) => (run.isCode ? `\u2066${run.text}\u2069` : run.text)).join('')}\u2069`;
}
