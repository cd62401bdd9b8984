import type { Analyser } from '../../text/analyse.ts';
import { knownTerm } from './known-words.ts';
import type { SpellingIndex } from './typing-errors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that were run together, taken apart. */
export interface Split {
  /** In a spelling for people. */
  readonly parts: readonly string[];
  /** How unlikely it is that they were meant, in the unit of a plain mistake. */
  readonly cost: number;
}

/** The shortest part of words that were run together; shorter ones split anything. Only a word of most articles may be shorter: نت. */
const MIN_PART_LENGTH = 3;
const MIN_LENGTH = 2;

/** A function word as a part proves less: those of three letters stand in many words (برا، این). */
const MIN_FUNCTION_PART_LENGTH = 4;

/** Those of two letters that people write joined to the next word or the last; the others are letters of words. */
const joinedFunctionWords = new Set('از به با در را رو که چه چی کی'.split(' '));

/** A shorter one is read only beside a word of this length: ازبیرون. */
const MIN_LENGTH_BESIDE_SHORT_FUNCTION_WORD = 4;

/** As many words as anybody types without a space: تلفن‌بوق‌نداره, and one more. */
const MAX_PARTS = 4;

/** No word is longer; what is, is no word. */
const MAX_WORD_LENGTH = 32;

/**
 * Words run together. That a light verb is among them (وصل‌نمیشه) is hardly chance, so it costs less; each word after
 * the second costs a little more, and short ones more.
 */
const SPLIT_COST = 0.65;
const SPLIT_WITH_FUNCTION_WORD_COST = 0.35;
const SPLIT_LATIN_COST = 0.35;
const FURTHER_PART_COST = 0.2;
const SHORT_FUNCTION_WORD_COST = 0.25;
const SHORT_PART_COST = 0.1;
const SHORTEST_PART_COST = 0.3;

/** Latin letters of a part must be plain Persian: a few of them spell something in any word. */
const MAX_LATIN_PART_COST = 0.16;
const MIN_LATIN_PART_LENGTH = 4;

/** A known word as a part. */
interface Part {
  readonly shown: string;
  readonly isFunctionWord: boolean;
  /** How many articles hold it. */
  readonly documents: number;
  readonly cost: number;
}

/** The start of the word, taken apart. */
interface PartialSplit {
  readonly parts: readonly Part[];
  readonly documents: number;
  readonly cost: number;
}

/** What the parts of words are looked up in. */
export interface SplitWords {
  readonly analyser: Analyser;
  readonly vocabulary: Vocabulary;
  readonly spellings: Pick<SpellingIndex, 'fromLatin'>;
}

function latinPart(text: string, { analyser, vocabulary, spellings }: SplitWords): Part | undefined {
  const [found] = spellings.fromLatin(text);
  if (found === undefined || found.cost > MAX_LATIN_PART_COST) return undefined;
  const term = knownTerm(found.shown, analyser, vocabulary);
  if (term === undefined) return undefined;
  if (!term.isFunctionWord && text.length < MIN_LATIN_PART_LENGTH) return undefined;
  const documents = vocabulary.get(term.term)?.documents ?? 0;
  return { shown: found.shown, isFunctionWord: term.isFunctionWord, documents, cost: found.cost };
}

/** The shorter a part, the likelier it stands in any word by chance. */
function shortPartCost({ length }: string, isFunctionWord: boolean): number {
  if (isFunctionWord) return length < MIN_FUNCTION_PART_LENGTH ? SHORT_FUNCTION_WORD_COST : 0;
  if (length < MIN_PART_LENGTH) return SHORTEST_PART_COST;
  return length === MIN_PART_LENGTH ? SHORT_PART_COST : 0;
}

function partOf(text: string, words: SplitWords): Part | undefined {
  const { analyser, vocabulary } = words;
  if (/^\d+$/u.test(text)) return { shown: text, isFunctionWord: false, documents: 1, cost: 0 };
  const term = knownTerm(text, analyser, vocabulary);
  const isLatin = /^[a-z]/u.test(text);
  if (term === undefined || (isLatin && term.isFunctionWord)) {
    return isLatin && text.length >= MIN_PART_LENGTH ? latinPart(text, words) : undefined;
  }
  const { isFunctionWord } = term;
  if (isFunctionWord && text.length < MIN_PART_LENGTH && !joinedFunctionWords.has(text)) return undefined;
  if (text.length < MIN_PART_LENGTH && !isFunctionWord && !vocabulary.isCommon(term.term)) return undefined;
  const documents = vocabulary.get(term.term)?.documents ?? 0;
  const isName = isLatin && analyser.isSynonym(term.term);
  return { shown: text, isFunctionWord, documents, cost: isName ? 0 : shortPartCost(text, isFunctionWord) };
}

function extend(before: PartialSplit, part: Part): PartialSplit {
  return {
    parts: [...before.parts, part],
    documents: Math.min(before.documents, part.isFunctionWord ? Infinity : part.documents),
    cost: before.cost + part.cost + FURTHER_PART_COST,
  };
}

function isBetter(split: PartialSplit, other: PartialSplit | undefined): boolean {
  if (other === undefined || split.cost < other.cost) return true;
  return split.cost === other.cost && split.documents > other.documents;
}

/** Whether words were run together and not only letters: a short function word needs a long word beside it. */
function isLikely(parts: readonly Part[]): boolean {
  const isShort = ({ shown, isFunctionWord }: Part): boolean =>
    isFunctionWord && shown.length < MIN_FUNCTION_PART_LENGTH;
  const others = parts.filter((part) => !isShort(part));
  if (others.length === parts.length) return true;
  return (
    parts.length - others.length === 1 &&
    others.some(({ shown }) => shown.length >= MIN_LENGTH_BESIDE_SHORT_FUNCTION_WORD) &&
    others.every(({ shown }) => shown.length >= MIN_PART_LENGTH)
  );
}

/**
 * Takes words apart that were typed without a space between them, Persian ones or Latin letters, in the likeliest way; of two
 * that are as likely, the one whose rarest part is more frequent.
 *
 * @param word one folded word
 * @returns undefined where it is not made of known words
 * @example splitWord('تلفنبوقنداره', words)?.parts // ['تلفن', 'بوق', 'نداره']
 */
export function splitWord(word: string, words: SplitWords): Split | undefined {
  if (word.length > MAX_WORD_LENGTH) return undefined;
  const best: (PartialSplit | undefined)[] = [
    { parts: [], documents: Infinity, cost: -2 * FURTHER_PART_COST },
  ];
  for (let end = MIN_LENGTH; end <= word.length; end += 1) {
    for (let start = 0; start <= end - MIN_LENGTH; start += 1) {
      const before = best[start];
      if (before === undefined || before.parts.length === MAX_PARTS) continue;
      const part = partOf(word.slice(start, end), words);
      if (part === undefined) continue;
      const split = extend(before, part);
      if (isBetter(split, best[end])) best[end] = split;
    }
  }
  const whole = best[word.length];
  if (whole === undefined || whole.parts.length < 2 || !isLikely(whole.parts)) return undefined;
  if (whole.parts.every(({ isFunctionWord }) => isFunctionWord)) return undefined;
  const hasFunctionWord = whole.parts.some(({ isFunctionWord }) => isFunctionWord);
  const base = hasFunctionWord ? SPLIT_WITH_FUNCTION_WORD_COST : SPLIT_COST;
  return {
    parts: whole.parts.map(({ shown }) => shown),
    cost: whole.cost + (/^[a-z]/u.test(word) ? SPLIT_LATIN_COST : base),
  };
}
