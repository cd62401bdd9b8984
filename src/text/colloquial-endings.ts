/**
 * What speech adds to a word, joined to it: possessives, "is" and "are", the object's و, "to", the indefinite ی and
 * plurals. Without knowing words they cannot be told from letters of the word (کارت, نام), so these are candidates.
 */
const colloquialEndings = [
  ...[
    'م',
    'ت',
    'ش',
    'ه',
    'س',
    'و',
    'ا',
    'ی',
    'ن',
    'رو',
    'ام',
    'ات',
    'اش',
    'ان',
    'ای',
    'یم',
    'یت',
    'یش',
    'ید',
    'ند',
    'ین',
  ],
  ...[
    'اند',
    'است',
    'تر',
    'مو',
    'تو',
    'شو',
    'یه',
    'هم',
    'مون',
    'تون',
    'شون',
    'مان',
    'تان',
    'شان',
    'های',
    'هایی',
    'ها',
  ],
  ...['مونو', 'تونو', 'شونو', 'مه', 'ته', 'شه', 'یا', 'گی'],
].sort((a, b) => b.length - a.length);

/** Before a possessive, speech drops the ه at the end of a word: خونمون for خانه‌مان. */
const possessiveForHeh = /(?:[متش][او]ن|[متش])$/u;
const MIN_LENGTH_WITH_HEH = 4;

/**
 * What a colloquial word may be without its ending, and with the written ا for the spoken و (خونه → خانه, تموم → تمام).
 *
 * @param word one folded word
 * @returns possible stems of two letters or more, the shortest ending first
 */
export function colloquialStems(word: string): string[] {
  const stems = colloquialEndings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 2)
    .map((ending) => word.slice(0, word.length - ending.length))
    .reverse();
  const whole = word.replace(possessiveForHeh, 'ه');
  if (whole !== word && whole.length >= MIN_LENGTH_WITH_HEH) stems.push(whole);
  const written = [word, ...stems].map((stem) => stem.replace(/و(?=[نم])/gu, 'ا'));
  return [...new Set([...stems, ...written])].filter((stem) => stem !== word);
}

/** What speech puts behind another ending: the object's و, "is", رو, هم, and possessives: مودم‌مو, قطعیه. */
const outerEnding = /(?:رو|هم|ست|[وهسمتشا])$/u;

/** A word without an ending that may stand behind another one: هزینه‌مو → هزینه‌م. */
export function withoutOuterEnding(word: string): string[] {
  const inner = word.replace(outerEnding, '');
  return inner === word ? [] : [inner];
}

/** Endings of speech that are looked for on words of the editors' table, the shortest first. */
const endingsOfKnownWords = colloquialEndings
  .filter((ending) => !['ان', 'گی', 'ین', 'یت', 'یا'].includes(ending))
  .toReversed();

const MIN_KNOWN_STEM_LENGTH = 3;

/** Of two letters a word may be with a possessive or "is" alone: نتم, نتمون, نته. */
const endingsOfShortWords = new Set(['م', 'ت', 'ش', 'ه', 'مون', 'تون', 'شون', 'مان', 'تان', 'شان']);

/** A word to keep is the stem of others from this length on: کارتم is کارت. */
const MIN_KEPT_STEM_LENGTH = 4;

/**
 * A word without what speech adds to it, where the rest is known to be a word: گوشیم is گوشی, وصله is وصل. What the keepers name
 * stays whole (کارت is no form of کار), and so does a form of it: کارتم is کارت.
 *
 * @param word one folded word
 * @param isWord whether a stem is one of the known words
 * @param keep words that only look inflected
 */
export function withoutSpokenEnding(
  word: string,
  isWord: (stem: string) => boolean,
  keep: ReadonlySet<string>,
): string {
  if (keep.has(word) || isWord(word)) return word;
  for (const ending of endingsOfKnownWords) {
    const stem = word.slice(0, word.length - ending.length);
    const least = endingsOfShortWords.has(ending) ? 2 : MIN_KNOWN_STEM_LENGTH;
    if (!word.endsWith(ending) || stem.length < least) continue;
    if ((stem.length >= MIN_KEPT_STEM_LENGTH && keep.has(stem)) || isWord(stem)) return stem;
  }
  return word;
}
