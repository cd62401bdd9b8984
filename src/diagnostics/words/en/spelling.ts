import type { Sentences, WordsOfRules } from '../words.ts';

/** Words as they stand, and as they are written; undefined where a person has to decide. */
interface Misspelt {
  readonly wrong: string;
  readonly right: string | undefined;
}

const misspelt =
  (what: string, byHand = 'Correct it by hand.') =>
  ({ wrong, right }: Misspelt): Sentences => [
    `"${wrong}" ${what}.`,
    right === undefined ? byHand : `Write "${right}".`,
  ];

/** What is said of Persian spelling. */
export const spellingWords = {
  'arabic-digits': misspelt('has the digits of an Arabic keyboard'),
  'arabic-letters': misspelt('has a letter that only looks Persian'),
  'arabic-letters.stretched': misspelt('(tatweel) stretches a word'),
  'he-ye': misspelt('writes the joining ye as a letter'),
  'latin-digits': misspelt('is a number in Latin digits'),
  'latin-punctuation': misspelt('is a Latin sign in Persian text'),
  'latin-punctuation.thousands': misspelt('parts thousands with a Latin comma'),
  'punctuation.space-before': misspelt('has a space before it'),
  'punctuation.no-space-before': misspelt('has no space before it'),
  'punctuation.space-behind': misspelt('has a space after it'),
  'punctuation.no-space-behind': misspelt('has no space after it'),
  'punctuation.ending': misspelt('has no half-space before the ending of its word'),
  'punctuation.dots': misspelt('is three signs'),
  quotes: misspelt('has Latin quotes'),
  'quotes.unpaired': misspelt(
    'has Latin quotes that do not pair',
    'Write « before what is quoted and » behind it; the sign itself between two backticks.',
  ),
  'zwnj-missing.apart-from-verb': misspelt('stands apart from its verb'),
  'zwnj-missing.glued-to-verb': misspelt('is glued to its verb'),
  'zwnj-missing.ending-apart': misspelt('parts a word from its ending'),
  'zwnj-missing.plural': misspelt('has no half-space before «ها»'),
  'zwnj-missing.word': misspelt('is one word with a half-space'),
  'zwnj-wrong.twice': misspelt('(half-space) stands twice'),
  'zwnj-wrong.useless': misspelt('(half-space) parts nothing: it stands beside a space or a sign'),
  'zwnj-wrong.look-alike': misspelt('only looks like a half-space'),
} satisfies WordsOfRules;

/** The name of one thing that is said of spelling. */
export type SpellingKey = keyof typeof spellingWords;
