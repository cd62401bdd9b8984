import type { Analyser } from '../../text/analyse.ts';
import { latinReading, persianReadings } from '../../text/keyboard-layout.ts';
import { foldWord } from './fold-word.ts';
import { knownTerm } from './known-words.ts';
import type { Change } from './query-term.ts';
import { readLatinStem, readStem } from './correct-stem.ts';
import type { Spellings } from './nearest-spellings.ts';
import { splitWord } from './split-word.ts';
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

/** One word in the other layout inside a query in the right one: an exact word, so better than any mistake. */
const LAYOUT_COST = 0.3;
const SHORTEST_IN_LAYOUT = 3;

/** Words run together; a verb that only helps (وصل‌نمیشه) is hardly there by chance, each further word a little more. */
const SPLIT_COST = 0.6;
const SPLIT_WITH_LIGHT_COST = 0.35;
const FURTHER_PART_COST = 0.2;

/** How much farther a second reading may be to be searched as well. */
const CLOSE = 0.06;

/** A reading that is beyond doubt. */
export function asRead(kind: Change['kind'], shown: string): WordReading {
  return { kind, shown, confidence: 1, other: undefined };
}

function option(kind: Change['kind'], shown: string | undefined, cost: number): Option[] {
  return shown === undefined ? [] : [{ kind, shown, cost, rank: cost }];
}

function stemOptions(word: string, analyser: Analyser, vocabulary: Vocabulary): Option[] {
  const found = (isLatin(word) ? readLatinStem : readStem)(word, analyser, vocabulary);
  return option('ending', found?.shown, found?.endings === 2 ? TWO_ENDINGS_COST : ENDING_COST);
}

function splitOptions(word: string, analyser: Analyser, vocabulary: Vocabulary): Option[] {
  const split = splitWord(word, analyser, vocabulary);
  if (split === undefined) return [];
  const cost = split.hasLight ? SPLIT_WITH_LIGHT_COST : SPLIT_COST;
  return option('joined', split.parts.join(' '), cost + FURTHER_PART_COST * (split.parts.length - 2));
}

function layoutOptions(typed: string, analyser: Analyser, vocabulary: Vocabulary): Option[] {
  const texts = /^[a-z]/iu.test(typed) ? persianReadings(typed) : [latinReading(typed)];
  const shown = texts.find(
    (text) => text.length >= SHORTEST_IN_LAYOUT && knownTerm(text, analyser, vocabulary)?.light === false,
  );
  return option('layout', shown, LAYOUT_COST);
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
 * letters, words run together, a word in the other keyboard layout, or a typing mistake.
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
    ...stemOptions(word, analyser, vocabulary),
    ...latinOptions(word, spellings).slice(0, 2),
    ...splitOptions(word, analyser, vocabulary),
    ...layoutOptions(typed, analyser, vocabulary),
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
