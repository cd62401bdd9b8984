/**
 * A term in letters and digits only. Pagefind deletes every other sign, which would make one word of 2.4 and 24.
 */
export function indexWord(term: string): string {
  return term.replaceAll('.', 'x');
}
