import type { Analyser } from '../text/analyse.ts';
import { spokenStems } from '../text/spoken-endings.ts';
import { knownTerm } from './known-words.ts';
import type { Change } from './query.ts';
import { foldWord, type Spellings } from './spellings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a word is best read. */
export interface WordReading {
  readonly kind: Change['kind'];
  /** The words it is read as, in a spelling for people. */
  readonly shown: string;
  /** How sure that is: 0 to 1. */
  readonly confidence: number;
  /** Another reading that is about as good. */
  readonly other: string | undefined;
}

interface Option {
  readonly kind: Change['kind'];
  readonly shown: string;
  readonly cost: number;
  /** Its place in the order: the cost, less a little for a frequent word. */
  readonly rank: number;
}

const ENDING_COST = 0.2;
const TWO_ENDINGS_COST = 0.3;
const SPLIT_COST = 0.6;

/** Two endings can be taken off almost any word; what is left has to be a word of this length. */
const SHORTEST_DOUBLE_STEM = 4;

/** The shortest part of words that were run together; shorter ones split anything. */
const SHORTEST_PART = 3;

/** How much farther a second reading may be to be searched as well. */
const CLOSE = 0.06;

function stemOptions(word: string, analyser: Analyser, vocabulary: Vocabulary): Option[] {
  const known = (stem: string): boolean => knownTerm(stem, analyser, vocabulary) !== undefined;
  const stems = spokenStems(word);
  const one = stems.find(known);
  if (one !== undefined) return [{ kind: 'ending', shown: one, cost: ENDING_COST, rank: ENDING_COST }];
  const two = stems.flatMap(spokenStems).find((stem) => stem.length >= SHORTEST_DOUBLE_STEM && known(stem));
  return two === undefined
    ? []
    : [{ kind: 'ending', shown: two, cost: TWO_ENDINGS_COST, rank: TWO_ENDINGS_COST }];
}

function splitOptions(word: string, analyser: Analyser, vocabulary: Vocabulary): Option[] {
  const options: { shown: string; documents: number }[] = [];
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    const documents = parts.map((part) => {
      const term = knownTerm(part, analyser, vocabulary)?.term;
      return term === undefined ? 0 : (vocabulary.get(term)?.documents ?? 0);
    });
    if (!documents.includes(0)) options.push({ shown: parts.join(' '), documents: Math.min(...documents) });
  }
  const [best] = options.sort((one, other) => other.documents - one.documents);
  return best === undefined
    ? []
    : [{ kind: 'joined', shown: best.shown, cost: SPLIT_COST, rank: SPLIT_COST }];
}

function isLatin(word: string): boolean {
  return /^[a-z]/u.test(word);
}

function latinOptions(word: string, spellings: Spellings): Option[] {
  return isLatin(word) ? spellings.fromLatin(word).map((found) => ({ kind: 'latin', ...found })) : [];
}

function typingOptions(word: string, spellings: Spellings): Option[] {
  return spellings.near(word).map((found) => ({ kind: 'typing', ...found }));
}

function toReading(word: string, options: readonly Option[]): WordReading | undefined {
  const [best, next] = [...options].sort((one, other) => one.rank - other.rank);
  if (best === undefined) return undefined;
  const isClose = next !== undefined && next.kind === best.kind && next.rank <= best.rank + CLOSE;
  return {
    kind: best.kind,
    shown: best.shown,
    confidence: 1 - best.cost / Math.max(3, word.length / 2 + 1),
    other: isClose ? next.shown : undefined,
  };
}

/**
 * Finds how a word that the site does not know was meant: an inflected form of a known word, Persian in Latin
 * letters, two words run together, or a typing mistake.
 *
 * @returns the nearest reading, or undefined when nothing is near enough
 */
export function readWord(
  typed: string,
  spellings: Spellings,
  analyser: Analyser,
  vocabulary: Vocabulary,
): WordReading | undefined {
  const word = foldWord(typed);
  return toReading(word, [
    ...(isLatin(word) ? [] : stemOptions(word, analyser, vocabulary)),
    ...latinOptions(word, spellings).slice(0, 2),
    ...splitOptions(word, analyser, vocabulary),
    ...typingOptions(word, spellings).slice(0, 2),
  ]);
}

/**
 * Reads a word in Latin letters as Persian. For words that the site knows, but only because somebody wrote an alias
 * in Latin letters.
 *
 * @returns the Persian reading with the typed word as the other one, or undefined
 */
export function readRareLatin(typed: string, spellings: Spellings): WordReading | undefined {
  const word = foldWord(typed);
  const reading = toReading(word, latinOptions(word, spellings).slice(0, 1));
  return reading === undefined ? undefined : { ...reading, other: typed };
}

/**
 * Reads an unknown word together with the word beside it, for a compound that was typed with a space and a mistake
 * (وای فتی) or in Latin letters (asbab keshi).
 *
 * @returns undefined also when the compound is so short that it leaves one of the two words out
 */
export function readPair(typed: string, spellings: Spellings): WordReading | undefined {
  const word = foldWord(typed);
  const isWhole = ({ shown }: Option): boolean => isLatin(word) || foldWord(shown).length >= word.length - 1;
  return toReading(word, [
    ...latinOptions(word, spellings).slice(0, 1),
    ...typingOptions(word, spellings).filter(isWhole).slice(0, 1),
  ]);
}
