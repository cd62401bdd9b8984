import type { Analyser } from '../../text/analyse.ts';
import { noisePhrases } from '../../text/noise-words.ts';
import { latinStems } from '../../text/latin-endings.ts';
import { latinDistance, latinSkeleton, persianSkeleton } from '../../text/latin-spelling.ts';
import { spellingDistance } from '../../text/spelling-distance.ts';
import { stopWords } from '../../text/stop-words.ts';
import { lightVerbs, verbForms } from '../../text/verbs.ts';
import { foldWord } from './fold-word.ts';
import type { CorrectionKind } from './query-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that may have been meant. */
export interface Candidate {
  readonly kind: CorrectionKind;
  /** In a spelling for people. */
  readonly shown: string;
  /** How far what was typed is from it: 0 is no distance, 1 is one plain mistake. */
  readonly cost: number;
  /** The cost, less a little for a frequent word: candidates are put in order by it. */
  readonly adjustedCost: number;
}

/** All spellings that the site understands, to look up the one that was meant. */
export interface SpellingIndex {
  /** Words that differ by typing mistakes, the nearest first. */
  near(word: string): Candidate[];
  /** Persian words that a word in Latin letters may stand for, the nearest first. */
  fromLatin(word: string): Candidate[];
}

/** One spelling that the site understands. */
interface KnownForm {
  readonly text: string;
  readonly shown: string;
  /** How many articles hold it. */
  readonly documents: number;
  /** The same for words in Latin letters, where function words count as if every article held them: so people chat. */
  readonly latinFrequency: number;
  /** The set of its letters, see letterBits. */
  readonly letters: number;
}

const arabicLetter = /[\u0620-\u06ff]/u;

/**
 * What a frequent word is nearer for: this, times the logarithm of the number of its articles. With more, a word of many
 * articles would win over the one that was spelled (bazi: باز before بازی).
 */
const FREQUENCY_WEIGHT = 0.03;

/** The thousands of forms of verbs that no article has as they stand lie near anything: this much farther than they are. */
const FORM_COST = 0.2;

/** What a Persian ending that had to be taken off costs: about as much as an unwritten vowel. */
const ENDING_COST = 0.06;

/** How far Latin letters may be from a word: one unusual spelling, and a little for each letter of a long word. */
const MAX_LATIN_COST = 0.15;
const LATIN_COST_PER_LETTER = 0.06;

/** A set of letters as bits; two words that differ in many letters need not be compared. */
function letterBits(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) bits |= 1 << (text.charCodeAt(index) & 31);
  return bits;
}

/** Whether more letters than two mistakes explain are in one set and not in the other. */
function hasMoreThanTwo(bits: number): boolean {
  const withoutTwo = bits & (bits - 1) & ((bits & (bits - 1)) - 1);
  return withoutTwo !== 0;
}

function collectForms(vocabulary: Vocabulary, analyser: Analyser): KnownForm[] {
  const forms = new Map<string, KnownForm>();
  const add = (
    shown: string,
    documents: number,
    text = foldWord(shown),
    latinFrequency = documents,
  ): void => {
    if (text.length < 2 || /^\d/u.test(text)) return;
    if (documents > (forms.get(text)?.documents ?? -1)) {
      forms.set(text, { text, shown, documents, latinFrequency, letters: letterBits(text) });
    }
  };
  for (const word of stopWords) add(word, 0, word, vocabulary.documents);
  for (const word of noisePhrases.flatMap((phrase) => phrase.split(' '))) {
    add(word, 0, foldWord(word), vocabulary.documents);
  }
  for (const word of analyser.names.flatMap((name) => [name, ...name.split(' ')])) add(word, 0);
  for (const { term, shown, documents } of vocabulary.words) {
    if (shown !== term) add(shown, documents);
    if (arabicLetter.test(term) || shown === term) add(term, documents, term);
  }
  for (const spelling of analyser.spellings) {
    const terms = analyser.analyse(spelling);
    const known = vocabulary.get(terms[0]?.term ?? '');
    if (terms.length === 1 && known !== undefined) {
      add(spelling, known.documents);
      for (const part of spelling.split(/\s+/u)) add(part, 0);
    }
  }
  for (const [form, verb] of verbForms) {
    if (lightVerbs.has(verb)) add(form, 0, form, vocabulary.documents);
    else if (vocabulary.get(verb) !== undefined) add(form, 0, form);
  }
  return [...forms.values()];
}

/**
 * The subjects that no guide is about, as words that Latin letters may spell. They are no word that a mistake may have been
 * meant for: contact must not become contract, and قعط not قبض.
 */
function subjectForms(analyser: Analyser): KnownForm[] {
  return analyser.subjects
    .filter((shown) => !/\s/u.test(shown))
    .map((shown) => ({ shown, text: foldWord(shown) }))
    .map((form) => ({ ...form, documents: 0, latinFrequency: 0, letters: letterBits(form.text) }));
}

/** The nearest first, the more frequent of two as near before the other. */
function nearestFirst(
  kind: CorrectionKind,
  found: readonly { form: KnownForm; cost: number }[],
  frequency: (form: KnownForm) => number,
): Candidate[] {
  return [...found]
    .map(({ form, cost }) => {
      const ofForm = kind === 'typing' && form.latinFrequency === 0 ? FORM_COST : 0;
      const adjustedCost = cost + ofForm - FREQUENCY_WEIGHT * Math.log1p(frequency(form));
      return { text: form.text, candidate: { kind, shown: form.shown, cost, adjustedCost } };
    })
    .sort((a, b) => a.candidate.adjustedCost - b.candidate.adjustedCost || (a.text < b.text ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/**
 * How much a word of this length may be mistyped: not at all below three letters, by one mistake up to five, by more above. Any short word is one plain
 * mistake away from some other: there, it has to be a likely one (the sound, the key beside, a swap, a vowel).
 */
function maxMistakes(length: number): number {
  if (length < 3) return 0;
  if (length <= 4) return 0.9;
  return length <= 5 ? 1 : 1.6;
}

interface Forms {
  readonly all: readonly KnownForm[];
  /** Those in Persian letters, by their consonants. */
  readonly bySkeleton: ReadonlyMap<string, readonly KnownForm[]>;
}

function gatherForms(vocabulary: Vocabulary, analyser: Analyser): Forms {
  const all = collectForms(vocabulary, analyser);
  const bySkeleton = new Map<string, KnownForm[]>();
  for (const form of [...all, ...subjectForms(analyser)]) {
    if (!arabicLetter.test(form.text)) continue;
    const skeleton = persianSkeleton(form.text);
    const group = bySkeleton.get(skeleton);
    if (group === undefined) bySkeleton.set(skeleton, [form]);
    else group.push(form);
  }
  return { all, bySkeleton };
}

/**
 * All spellings of a site: its vocabulary, the editors' synonyms, verb forms, stop words. They are gathered when the
 * first word is looked up, since most queries are spelled right.
 */
export function createSpellingIndex(vocabulary: Vocabulary, analyser: Analyser): SpellingIndex {
  let gathered: Forms | undefined;
  const forms = (): Forms => (gathered ??= gatherForms(vocabulary, analyser));
  return {
    near(word) {
      const most = maxMistakes(word.length);
      const letters = letterBits(word);
      const found: { form: KnownForm; cost: number }[] = [];
      if (most === 0) return [];
      for (const form of forms().all) {
        if (Math.abs(form.text.length - word.length) > 2 || form.text.length < 3) continue;
        if (hasMoreThanTwo(form.letters & ~letters) || hasMoreThanTwo(letters & ~form.letters)) continue;
        const cost = spellingDistance(word, form.text, most);
        if (cost <= most) found.push({ form, cost });
      }
      return nearestFirst('typing', found, (form) => form.documents);
    },
    fromLatin(word) {
      const found: { form: KnownForm; cost: number }[] = [];
      latinStems(word).forEach((stem, position) => {
        for (const form of forms().bySkeleton.get(latinSkeleton(stem)) ?? []) {
          const cost = latinDistance(stem, form.text) + (position === 0 ? 0 : ENDING_COST);
          if (cost <= MAX_LATIN_COST + LATIN_COST_PER_LETTER * word.length) found.push({ form, cost });
        }
      });
      return nearestFirst('latin', found, (form) => form.latinFrequency);
    },
  };
}
