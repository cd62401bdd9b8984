import { isLooseEnding } from './affixes.ts';
import { ZERO_WIDTH_NON_JOINER } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { stopWords } from './stop-words.ts';
import { type Token, tokenise } from './tokenise.ts';
import { lightVerbs } from './verbs.ts';
import { analyseWord } from './word.ts';

/** One unit of meaning, as the index and the query know it. */
export interface Term {
  /** The normal form: one for all spellings, inflections and synonyms. */
  readonly term: string;
  /** The parts of a compound written with a non-joiner (راه‌اندازی → راه, اندازی), else the term alone. */
  readonly parts: readonly string[];
  /** Where the whitespace-separated words it comes from start in the text, in UTF-16 units. */
  readonly start: number;
  /** Where they end. */
  readonly end: number;
  /** The number of its first whitespace-separated word, from 0. */
  readonly word: number;
  /** Whether it only helps the sentence: a stop word or a light verb. What is none is a content word. */
  readonly isFunctionWord: boolean;
}

/** Turns text into terms, the same way for the index and for a query. */
export interface Analyser {
  /** Every unit of meaning of a text in order. Total: every string has an answer; signs alone give an empty one. */
  analyse(text: string): Term[];
  /** Whether a term is one of the editors' synonyms. */
  isSynonym(term: string): boolean;
  /** Every spelling of the editors' synonyms. */
  readonly spellings: readonly string[];
}

interface PositionedToken {
  readonly text: string;
  readonly tied: boolean;
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/** Texts repeat their words: a cache of this many saves most of the work in a few megabytes. */
const MAX_CACHED_WORDS = 20_000;

/** Takes the words of a text apart; a می after which a space stands belongs to the word that follows. */
function positionTokens(text: string, tokensOf: (word: string) => readonly Token[]): PositionedToken[] {
  const positioned: PositionedToken[] = [];
  let mi: { written: string; start: number } | undefined;
  let word = 0;
  for (const { 0: written, index } of text.matchAll(/\S+/gu)) {
    const end = index + written.length;
    const tokens = tokensOf(mi === undefined ? written : mi.written + ZERO_WIDTH_NON_JOINER + written);
    if (mi === undefined && tokens.length === 1 && isMi(tokens[0]?.text)) {
      mi = { written, start: index };
    } else {
      tokens.forEach((token, position) => {
        const joined = position === 0 ? mi : undefined;
        const start = joined?.start ?? index;
        positioned.push({ ...token, word: joined === undefined ? word : word - 1, start, end });
      });
      mi = undefined;
    }
    word += 1;
  }
  if (mi !== undefined) {
    const { start, written } = mi;
    for (const token of tokensOf(written)) {
      positioned.push({ ...token, word: word - 1, start, end: start + written.length });
    }
  }
  return positioned;
}

function isMi(text: string | undefined): boolean {
  return text === 'می' || text === 'نمی';
}

/** Drops endings that stand alone after a space: کتاب ها is کتاب‌ها. */
function withoutLooseEndings(tokens: readonly PositionedToken[]): PositionedToken[] {
  return tokens.filter((token, position) => position === 0 || token.tied || !isLooseEnding(token.text));
}

/** A light verb that is tied to a word (قطع‌شدن) says as little as one after a space. */
function continuesCompound(
  tokens: readonly PositionedToken[],
  texts: readonly string[],
  index: number,
): boolean {
  return tokens[index]?.tied === true && !lightVerbs.has(texts[index] ?? '');
}

function toTerms(tokens: readonly PositionedToken[], phrases: Phrases): Term[] {
  const texts = tokens.map((token) => token.text);
  const terms: Term[] = [];
  const push = (term: string, from: number, length: number, parts: readonly string[]): void => {
    const first = tokens[from];
    const last = tokens[from + length - 1];
    if (first === undefined || last === undefined) return;
    const isFunctionWord = parts.length === 1 && (stopWords.has(term) || lightVerbs.has(term));
    terms.push({ term, parts, start: first.start, end: last.end, word: first.word, isFunctionWord });
  };
  for (let from = 0; from < tokens.length;) {
    const phrase = phrases.longestAt(texts, from);
    if (phrase !== undefined) {
      push(phrase.term, from, phrase.length, [phrase.term]);
      from += phrase.length;
      continue;
    }
    let end = from + 1;
    while (continuesCompound(tokens, texts, end) && phrases.longestAt(texts, end) === undefined) end += 1;
    const parts = texts.slice(from, end);
    push(parts.join(''), from, end - from, parts);
    from = end;
  }
  return terms;
}

/** Many leave out the non-joiners, or the spaces as well: a synonym counts for all its spellings. */
function joinedSpellings(text: string): string[] {
  return [text, text.replaceAll(ZERO_WIDTH_NON_JOINER, ''), text.replace(/[\s\u200c-]+/gu, '')];
}

/**
 * Makes the one analyser that the index, the queries and the suggestions share.
 *
 * @param lexicon the editors' synonyms and exceptions
 * @example createAnalyser(lexicon).analyse('مودم‌هایم نمی شود') // مودم, نشدن (a function word)
 */
export function createAnalyser(lexicon: Lexicon): Analyser {
  const keep = new Set(lexicon.keep.flatMap((word) => tokenise(word).map((token) => token.text)));
  const cache = new Map<string, readonly Token[]>();
  const tokensOf = (word: string): readonly Token[] => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const tokens = analyseWord(word, keep);
    if (cache.size < MAX_CACHED_WORDS) cache.set(word, tokens);
    return tokens;
  };
  const tokensOfText = (text: string): PositionedToken[] =>
    withoutLooseEndings(positionTokens(text, tokensOf));
  const spell = (text: string): string[] => tokensOfText(text).map((token) => token.text);
  const phrases = createPhrases(
    lexicon.synonyms.map((group) => group.flatMap((text) => joinedSpellings(text).map(spell))),
  );
  return {
    analyse: (text) => toTerms(tokensOfText(text), phrases),
    isSynonym: (term) => phrases.terms.has(term),
    spellings: lexicon.synonyms.flat(),
  };
}
