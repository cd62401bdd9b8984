/** What a person, a plural and a comparison add to a word; written tied, spaced or joined. */
const possessives = ['م', 'ت', 'ش', 'مان', 'تان', 'شان', 'مون', 'تون', 'شون'];
const plurals = [
  'ها',
  'های',
  'هایی',
  'هاست',
  ...possessives.flatMap((ending) => [`ها${ending}`, `های${ending}`]),
];

const endings = new Set([
  ...plurals,
  ...possessives,
  ...['ی', 'ای', 'ام', 'ات', 'اش', 'ایم', 'اید', 'اند', 'ست', 'است', 'رو', 'یم', 'ید', 'ند'],
  ...['تر', 'تری', 'ترین', 'ترها', 'هم'],
]);

/** Endings that also stand alone after a space without being words of their own. */
const looseEndings = new Set([
  ...plurals.filter((ending) => ending !== 'هات'),
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

const joinedPlural = /^(.{2,}?)ها(?:یی?)?(?:م|ت|ش|مان|تان|شان|مون|تون|شون)?$/u;
const joinedSuperlative = /^(.{2,})ترین$/u;
const joinedPerfect = /^(.{2,}ه)(?:ام|اید|ایم|اند|است)$/u;
const ezafeAfterVowel = /^(.{2,}[او])ی$/u;
const latinPlural = /^([a-z]{3,}[^suip])s$/u;
const joinedEndings = [latinPlural, joinedPlural, joinedSuperlative, joinedPerfect, ezafeAfterVowel];

/** Whether a token that follows a non-joiner is only an ending of the word before it. */
export function isEnding(token: string): boolean {
  return endings.has(token);
}

/** Whether a whole word of its own is only an ending of the word before it: کتاب ها، کرده ام. */
export function isLooseEnding(token: string): boolean {
  return looseEndings.has(token);
}

/**
 * Takes off endings that are written without a non-joiner and that can be told from the word itself without
 * knowing other words: plural, superlative, perfect, the ی after ا and و, the s of an English plural. Possessives and
 * the colloquial ه are left to the correction of queries, which knows whether the rest is a word.
 *
 * @param word one folded token
 * @param keep words that only look as if they carried an ending
 * @example stripJoinedEnding('مودمهایی', keep) // 'مودم'
 */
export function stripJoinedEnding(word: string, keep: ReadonlySet<string>): string {
  if (keep.has(word)) return word;
  for (const ending of joinedEndings) {
    const stem = ending.exec(word)?.[1];
    if (stem !== undefined && !keep.has(`${stem}ها`)) return stem;
  }
  return word;
}
