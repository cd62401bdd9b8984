/** Letters that sound alike in Persian, under the one that stands for all: what is misspelled by ear keeps its place. */
const SAME_SOUND: Readonly<Record<string, string>> = {
  ث: 'س',
  ص: 'س',
  ذ: 'ز',
  ض: 'ز',
  ظ: 'ز',
  ط: 'ت',
  ح: 'ه',
  غ: 'ق',
  ع: 'ا',
  ئ: 'ا',
  آ: 'ا',
};

/** The Persian letters that a word in Latin letters may begin with, by its first letter; two letters that are one go first. */
const LATIN_BEGINNINGS: Readonly<Record<string, string>> = {
  kh: 'خ',
  sh: 'ش',
  ch: 'چ',
  zh: 'ژ',
  gh: 'ق',
  a: 'ا',
  b: 'ب',
  c: 'کسچ',
  d: 'د',
  e: 'ا',
  f: 'ف',
  g: 'گق',
  h: 'ه',
  i: 'ای',
  j: 'جژ',
  k: 'ک',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'او',
  p: 'پ',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'اوی',
  v: 'و',
  w: 'و',
  x: 'خا',
  y: 'ی',
  z: 'زژ',
};

/**
 * By what terms are put in order and cut into pieces: the term, with one letter for all that sound like it.
 *
 * @example soundKey('صورت') // 'سورت'
 */
export function soundKey(term: string): string {
  return Array.from(term, (letter) => SAME_SOUND[letter] ?? letter).join('');
}

/**
 * The first letters that the keys of the terms may have which a word in Latin letters spells.
 *
 * @param word folded; any string
 * @returns Persian letters, none for a word that begins with none of the alphabet
 */
export function latinBeginnings(word: string): string[] {
  return Array.from(LATIN_BEGINNINGS[word.slice(0, 2)] ?? LATIN_BEGINNINGS[word.slice(0, 1)] ?? '');
}
