import type { Analyser } from '../../text/analyse.ts';

/** The vocabulary as it is shipped: how many texts hold each word. A text is an article, or what a symptom or a page is called. */
export interface VocabularyData {
  /** How many texts there are. */
  readonly documents: number;
  /** By the number of texts that hold them: words as people write them, parted by spaces ("_" is a space inside). */
  readonly words: Readonly<Record<string, string>>;
}

/** One word of the site. */
export interface VocabularyWord {
  readonly term: string;
  /** The spelling to show to people. */
  readonly shown: string;
  /** How many texts hold it. */
  readonly documents: number;
}

/** The words of a site: what tells a rare word from a common one, and both from a mistake. */
export interface Vocabulary {
  readonly documents: number;
  readonly words: readonly VocabularyWord[];
  get(term: string): VocabularyWord | undefined;
  /** Whether some known word starts with this. */
  hasPrefix(start: string): boolean;
  /** Inverse document frequency: about 0.7 for a term that every text holds, more the fewer hold it. */
  idf(term: string): number;
  /** Whether so many texts hold it that holding it says little about one. */
  isCommon(term: string): boolean;
}

/** A term is common from this share of the texts on, and above this number of them. */
const COMMON_SHARE = 0.1;
const MIN_COMMON_DOCUMENTS = 5;

/** A vocabulary that comes in pieces. */
export interface GrowingVocabulary extends Vocabulary {
  /** Adds the words of a piece. */
  add(words: VocabularyData['words']): void;
}

/** Where a word stands in a sorted list, or would stand. */
function placeIn(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Makes a vocabulary without words. What is added has one spelling of each word: the terms are analysed again.
 *
 * @param documents how many texts the site has
 */
export function createGrowingVocabulary(documents: number, analyser: Analyser): GrowingVocabulary {
  const byTerm = new Map<string, VocabularyWord>();
  const words: VocabularyWord[] = [];
  let sorted: string[] = [];
  return {
    documents,
    words,
    add(added) {
      for (const [holders, spellings] of Object.entries(added)) {
        for (const spelling of spellings.split(' ')) {
          const shown = spelling.replaceAll('_', ' ');
          const term = analyser.analyse(shown)[0]?.term;
          if (term === undefined || byTerm.has(term)) continue;
          const word = { term, shown, documents: Number(holders) };
          byTerm.set(term, word);
          words.push(word);
        }
      }
    },
    get: (term) => byTerm.get(term),
    hasPrefix(start) {
      if (sorted.length !== words.length) sorted = [...byTerm.keys()].sort();
      return sorted[placeIn(sorted, start)]?.startsWith(start) ?? false;
    },
    idf(term) {
      return Math.log(1 + documents / ((byTerm.get(term)?.documents ?? 0) + 0.5));
    },
    isCommon: (term) =>
      (byTerm.get(term)?.documents ?? 0) > Math.max(MIN_COMMON_DOCUMENTS, documents * COMMON_SHARE),
  };
}

/** Makes a vocabulary of its whole shipped form. */
export function createVocabulary(data: VocabularyData, analyser: Analyser): Vocabulary {
  const vocabulary = createGrowingVocabulary(data.documents, analyser);
  vocabulary.add(data.words);
  return vocabulary;
}
