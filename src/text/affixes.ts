/** What a person, a plural and a comparison add to a word; written tied, spaced or joined. */
const POSSESSIVES = ['م', 'ت', 'ش', 'مان', 'تان', 'شان', 'مون', 'تون', 'شون'];
const PLURALS = [
  'ها',
  'های',
  'هایی',
  'هاست',
  ...POSSESSIVES.flatMap((ending) => [`ها${ending}`, `های${ending}`]),
];

const ENDINGS = new Set([
  ...PLURALS,
  ...POSSESSIVES,
  ...['ی', 'ای', 'ام', 'ات', 'اش', 'ایم', 'اید', 'اند', 'ست', 'است', 'رو', 'یم', 'ید', 'ند'],
  ...['تر', 'تری', 'ترین', 'ترها', 'هم'],
]);

/** Endings that also stand alone after a space without being words of their own. */
const LOOSE_ENDINGS = new Set([
  ...PLURALS.filter((ending) => ending !== 'هات'),
  ...[
    'ی',
    'ای',
    'ام',
    'ات',
    'اش',
    'ایم',
    'اید',
    'اند',
    'تر',
    'ترین',
    'مان',
    'تان',
    'شان',
    'مون',
    'تون',
    'شون',
  ],
]);

const JOINED_PLURAL = /^(.{2,}?)ها(?:یی?)?(?:م|ت|ش|مان|تان|شان|مون|تون|شون)?$/u;
const JOINED_SUPERLATIVE = /^(.{2,})ترین$/u;
const JOINED_PERFECT = /^(.{2,}ه)(?:ام|اید|ایم|اند|است)$/u;
const EZAFE_AFTER_VOWEL = /^(.{2,}[او])ی$/u;
const LATIN_PLURAL = /^([a-z]{3,}[^suip])s$/u;
const JOINED_ENDINGS = [LATIN_PLURAL, JOINED_PLURAL, JOINED_SUPERLATIVE, JOINED_PERFECT, EZAFE_AFTER_VOWEL];

/** Whether an atom that follows a non-joiner is only an ending of the word before it. */
export function isEnding(atom: string): boolean {
  return ENDINGS.has(atom);
}

/** Whether a whole word of its own is only an ending of the word before it: کتاب ها، کرده ام. */
export function isLooseEnding(atom: string): boolean {
  return LOOSE_ENDINGS.has(atom);
}

/**
 * Takes off endings that are written without a non-joiner and that can be told from the word itself without
 * knowing other words: plural, superlative, perfect, the ی after ا and و, the s of an English plural. What needs
 * to know whether the rest is a word (possessives, the colloquial ه) is left to the query, which has the vocabulary.
 *
 * @param word one folded atom
 * @param keep words that only look as if they carried an ending
 * @example stripJoinedEnding('مودمهایی', keep) // 'مودم'
 */
export function stripJoinedEnding(word: string, keep: ReadonlySet<string>): string {
  if (keep.has(word)) return word;
  for (const ending of JOINED_ENDINGS) {
    const stem = ending.exec(word)?.[1];
    if (stem !== undefined && !keep.has(`${stem}ها`)) return stem;
  }
  return word;
}
