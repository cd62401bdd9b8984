/** About how wide a character is, in parts of the font's size; joiners and marks take no room. */
function widthOf(character: string): number {
  if (/[\u200c\u200d\p{M}]/u.test(character)) return 0;
  if (/[\s.,:،؛!|'اإآأ]/u.test(character)) return 0.32;
  if (/[A-Zسشصضm@%]/u.test(character)) return 0.82;
  return 0.6;
}

/** About how wide a line of text is, in parts of the font's size: rather too wide than too narrow. */
export function labelWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

/**
 * Breaks a label between words into lines that are about as wide as allowed; a word that is wider stands alone.
 * @param widest the widest line, in parts of the font's size.
 */
export function wrapLabel(text: string, widest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && labelWidth(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
