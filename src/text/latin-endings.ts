/** What Persian adds to a word, in Latin letters: ezafe, "is" and "are", possessives, plural, the object's o. */
const latinEndings = new Set(
  `e ye i yi o ro am em at et ash esh amo eto esho as an and im in id mun moon emun emoon amun tun toon etun etoon
   shun shoon eshun eshoon ha haye hayi ham hash hamun tar`.split(/\s+/u),
);
/** After ی a possessive needs no vowel: goshim, bazish. */
const possessiveAfterVowel = /^i(?:m|t|sh)o?$/u;

const MAX_ENDING_LENGTH = 5;
const MIN_STEM_LENGTH = 3;

/**
 * A word in Latin letters without what Persian adds to words.
 *
 * @returns the word itself, then its possible stems, the longest first
 * @example latinStems('cheraghe') // ['cheraghe', 'cheragh']
 */
export function latinStems(word: string): string[] {
  const stems = [word];
  for (
    let length = word.length - 1;
    length >= Math.max(MIN_STEM_LENGTH, word.length - MAX_ENDING_LENGTH);
    length -= 1
  ) {
    const isEnding =
      latinEndings.has(word.slice(length)) || possessiveAfterVowel.test(word.slice(length - 1));
    if (isEnding) stems.push(word.slice(0, length));
  }
  return stems;
}
