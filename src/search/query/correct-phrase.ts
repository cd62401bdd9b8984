import type { Analyser } from '../../text/analyse.ts';
import { spellingDistance } from '../../text/spelling-distance.ts';
import { foldWord } from './fold-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a query that are a term of several words with a mistake in one of them. */
export interface MistypedPhrase {
  /** As the site or the editors' synonyms write it. */
  readonly shown: string;
  /** How many words of the query it takes up. */
  readonly length: number;
  /** How far what was typed is from it: 1 is one plain mistake. */
  readonly cost: number;
}

/** The terms of several words that a site knows. */
export interface PhraseIndex {
  /**
   * Finds a term of several words of which one is mistyped. That all others stand there is what tells: «فاس» alone is
   * nothing, and «اص» may be anything.
   *
   * @param typed folded words of the query
   * @param from the word to begin at
   * @param isFixed whether a word is beyond doubt, so that it is no mistake for another
   * @param isFunctionWord whether a word only helps the sentence, which says less: two words of which one is such are no phrase
   */
  mistypedAt(
    typed: readonly string[],
    from: number,
    isFixed: (index: number) => boolean,
    isFunctionWord: (index: number) => boolean,
  ): MistypedPhrase | undefined;
}

interface Phrase {
  readonly shown: string;
  readonly parts: readonly string[];
  /** Whether it is a compound of the texts and none of the editors' terms. */
  readonly isCompound: boolean;
}

const asCompound = (shown: string): [string, boolean] => [shown, true];
const asTerm = (shown: string): [string, boolean] => [shown, false];

const partPattern = /[\s\u200c-]+/u;
const MAX_PARTS = 5;

/** One plain mistake in a word; a long one may have a little more. */
const MAX_COST = 1;
const MAX_COST_OF_LONG = 1.6;
const LONG_PART = 6;

/** A part of two letters beside one other is one plain mistake from any: there, it has to be a likely one. */
const SHORT_PART = 2;
const MAX_COST_OF_SHORT = 0.6;

/** The texts have compounds of everything (مشکل‌یاب): of these a short part proves nothing. */
const MIN_PART_OF_COMPOUND = 4;

/** A function word proves nothing about the one other part, unless that is long: به‌روزرسانی, but no به‌جای. */
const MIN_PART_BESIDE_FUNCTION_WORD = 5;

/** Whether a mistyped half of two words may be told from the other half. */
function isTelling(part: string, isFunctionWord: boolean, isBesideFunctionWord: boolean): boolean {
  return !isFunctionWord && (!isBesideFunctionWord || part.length >= MIN_PART_BESIDE_FUNCTION_WORD);
}

function mostFor(part: string, phrase: Phrase): number {
  if (part.length > LONG_PART) return MAX_COST_OF_LONG;
  if (phrase.isCompound && part.length < MIN_PART_OF_COMPOUND) return 0;
  return part.length <= SHORT_PART && phrase.parts.length === 2 ? MAX_COST_OF_SHORT : MAX_COST;
}

/** The editors' synonyms and names, and the compounds that the texts write: راه‌اندازی. */
function collectPhrases(vocabulary: Vocabulary, analyser: Analyser): Phrase[] {
  const compounds = vocabulary.words
    .map(({ shown }) => shown)
    .filter((shown) => partPattern.test(shown) && (analyser.analyse(shown)[0]?.parts.length ?? 0) > 1);
  const phrases = new Map<string, Phrase>();
  const table = [...analyser.spellings, ...analyser.names];
  for (const [shown, isCompound] of [...compounds.map(asCompound), ...table.map(asTerm)]) {
    const parts = shown.split(partPattern).map(foldWord);
    const isPhrase = parts.length > 1 && parts.length <= MAX_PARTS && !parts.includes('می');
    if (isPhrase) phrases.set(parts.join(' '), { shown, parts, isCompound });
  }
  return [...phrases.values()];
}

/** Gathers the terms of several words when the first query is looked through. */
export function createPhraseIndex(vocabulary: Vocabulary, analyser: Analyser): PhraseIndex {
  let gathered: readonly Phrase[] | undefined;
  return {
    mistypedAt(typed, from, isFixed, isFunctionWord) {
      gathered ??= collectPhrases(vocabulary, analyser);
      const isKnown = (words: readonly string[]): boolean => vocabulary.get(words.join('')) !== undefined;
      let best: MistypedPhrase | undefined;
      for (const phrase of gathered) {
        const { shown, parts } = phrase;
        const words = typed.slice(from, from + parts.length);
        if (words.length < parts.length || isKnown(words)) continue;
        const wrong = parts.findIndex((part, position) => part !== words[position]);
        const others = parts.slice(wrong + 1).every((part, position) => part === words[wrong + 1 + position]);
        if (wrong === -1 || !others || isFixed(from + wrong)) continue;
        const part = parts[wrong] ?? '';
        if (
          parts.length === 2 &&
          !isTelling(part, isFunctionWord(from + wrong), isFunctionWord(from + 1 - wrong))
        )
          continue;
        const most = mostFor(part, phrase);
        const cost = spellingDistance(words.join(''), parts.join(''), most);
        const isBetter =
          cost < (best?.cost ?? Infinity) || (cost === best?.cost && parts.length > best.length);
        if (cost <= most && isBetter) best = { shown, length: parts.length, cost };
      }
      return best;
    },
  };
}
