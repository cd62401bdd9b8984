import type { Analyser } from '../../text/analyse.ts';
import { persianSkeleton } from '../../text/latin-spelling.ts';
import { noisePhrases } from '../../text/noise-words.ts';
import { stopWords } from '../../text/stop-words.ts';
import { lightVerbs, verbForms } from '../../text/verbs.ts';
import { foldWord } from './fold-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One spelling that the site understands. */
export interface KnownForm {
  readonly text: string;
  readonly shown: string;
  /** How many articles hold it. */
  readonly documents: number;
  /** The same for words in Latin letters, where function words count as if every article held them: so people chat. */
  readonly latinFrequency: number;
  /** The set of its letters, see letterBits. */
  readonly letters: number;
}

/** All of them, as far as the site's words are loaded. */
export interface KnownForms {
  readonly all: readonly KnownForm[];
  /** Those in Persian letters, and the subjects that no guide is about, that have these consonants. */
  withSkeleton(skeleton: string): readonly KnownForm[];
}

const arabicLetter = /[\u0620-\u06ff]/u;

/** A set of letters as bits; two words that differ in many letters need not be compared. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) bits |= 1 << (text.charCodeAt(index) & 31);
  return bits;
}

/** Gathers spellings under their letters; of two that are written alike it keeps the one of more articles. */
class FormCollection {
  readonly #byText = new Map<string, KnownForm>();
  readonly #skeletons = new Map<string, string>();

  add(shown: string, documents: number, text = foldWord(shown), latinFrequency = documents): void {
    if (text.length < 2 || /^\d/u.test(text) || documents <= (this.#byText.get(text)?.documents ?? -1))
      return;
    this.#byText.set(text, { text, shown, documents, latinFrequency, letters: letterBits(text) });
  }

  #skeletonOf(text: string): string {
    const skeleton = this.#skeletons.get(text) ?? persianSkeleton(text);
    this.#skeletons.set(text, skeleton);
    return skeleton;
  }

  forms(others: readonly KnownForm[]): KnownForms {
    const all = [...this.#byText.values()];
    let bySkeleton: ReadonlyMap<string, readonly KnownForm[]> | undefined;
    return {
      all,
      withSkeleton: (skeleton) => (bySkeleton ??= this.#group([...all, ...others])).get(skeleton) ?? [],
    };
  }

  #group(forms: readonly KnownForm[]): ReadonlyMap<string, readonly KnownForm[]> {
    const groups = new Map<string, KnownForm[]>();
    for (const form of forms) {
      if (!arabicLetter.test(form.text)) continue;
      const skeleton = this.#skeletonOf(form.text);
      const group = groups.get(skeleton);
      if (group === undefined) groups.set(skeleton, [form]);
      else group.push(form);
    }
    return groups;
  }
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

/** A spelling of the editors' synonyms with the one term that it has. */
interface Synonym {
  readonly spelling: string;
  readonly term: string;
}

function synonymsOf(analyser: Analyser): Synonym[] {
  return analyser.spellings.flatMap((spelling) => {
    const [first, ...others] = analyser.analyse(spelling);
    return first === undefined || others.length > 0 ? [] : [{ spelling, term: first.term }];
  });
}

/**
 * All spellings of a site: its vocabulary, the editors' synonyms, verb forms, stop words. They are gathered at the first
 * look, since most queries are spelled right; words that are loaded later are added at the next.
 *
 * @param vocabulary may grow
 */
export function createKnownForms(vocabulary: Vocabulary, analyser: Analyser): () => KnownForms {
  const collection = new FormCollection();
  let synonyms: readonly Synonym[] | undefined;
  let seen = 0;
  let current: KnownForms | undefined;

  const addAlways = (): void => {
    for (const word of stopWords) collection.add(word, 0, word, vocabulary.documents);
    for (const word of noisePhrases.flatMap((phrase) => phrase.split(' '))) {
      collection.add(word, 0, foldWord(word), vocabulary.documents);
    }
    for (const word of analyser.names.flatMap((name) => [name, ...name.split(' ')])) collection.add(word, 0);
    for (const [form, verb] of verbForms) {
      if (lightVerbs.has(verb)) collection.add(form, 0, form, vocabulary.documents);
    }
  };

  const addWords = (): void => {
    for (const { term, shown, documents } of vocabulary.words.slice(seen)) {
      if (shown !== term) collection.add(shown, documents);
      if (arabicLetter.test(term) || shown === term) collection.add(term, documents, term);
    }
    for (const { spelling, term } of (synonyms ??= synonymsOf(analyser))) {
      const known = vocabulary.get(term);
      if (known === undefined) continue;
      collection.add(spelling, known.documents);
      for (const part of spelling.split(/\s+/u)) collection.add(part, 0);
    }
    for (const [form, verb] of verbForms) {
      if (!lightVerbs.has(verb) && vocabulary.get(verb) !== undefined) collection.add(form, 0, form);
    }
    seen = vocabulary.words.length;
  };

  return () => {
    if (current !== undefined && seen === vocabulary.words.length) return current;
    if (current === undefined) addAlways();
    addWords();
    current = collection.forms(subjectForms(analyser));
    return current;
  };
}
