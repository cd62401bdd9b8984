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
  /** Whether it is one of the editors' names: of a make of modems, of another provider. */
  readonly isName: boolean;
}

/** Turns text into terms, the same way for the index and for a query. */
export interface Analyser {
  /** Every unit of meaning of a text in order. Total: every string has an answer; signs and greetings alone give an empty one. */
  analyse(text: string): Term[];
  /** Whether a term is one of the editors' synonyms. */
  isSynonym(term: string): boolean;
  /** Whether a term is whole whatever it ends in: a synonym, or a word that the editors keep as it is. */
  isWhole(term: string): boolean;
  /** How the subject of a term is called that the provider alone answers; undefined for every other term. */
  subjectElsewhere(term: string): string | undefined;
  /** Every spelling of the editors' synonyms. */
  readonly spellings: readonly string[];
  /** Every spelling of the editors' names. */
  readonly names: readonly string[];
  /** Every spelling of the subjects that the provider alone answers. */
  readonly subjects: readonly string[];
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

/** Which tokens stand in a phrase of several. */
function inPhrases(texts: readonly string[], phrases: Phrases): ReadonlySet<number> {
  const positions = new Set<number>();
  texts.forEach((_, start) => {
    const length = phrases.longestAt(texts, start)?.length ?? 0;
    for (let position = start; length > 1 && position < start + length; position += 1)
      positions.add(position);
  });
  return positions;
}

/** Drops endings that stand alone after a space: کتاب ها is کتاب‌ها. One that is part of a synonym is none: آدرس ای پی, ال ای دی. */
function withoutLooseEndings(tokens: readonly PositionedToken[], phrases?: Phrases): PositionedToken[] {
  const isLoose = ({ text, tied }: PositionedToken, position: number): boolean =>
    position > 0 && !tied && isLooseEnding(text);
  if (!tokens.some(isLoose)) return [...tokens];
  const kept =
    phrases &&
    inPhrases(
      tokens.map(({ text }) => text),
      phrases,
    );
  return tokens.filter((token, position) => !isLoose(token, position) || kept?.has(position) === true);
}

/** A light verb that is tied to a word (قطع‌شدن) says as little as one after a space. */
function continuesCompound(
  tokens: readonly PositionedToken[],
  texts: readonly string[],
  index: number,
): boolean {
  return tokens[index]?.tied === true && !lightVerbs.has(texts[index] ?? '');
}

/** The tables that a text is read with. */
interface Tables {
  readonly phrases: Phrases;
  readonly noise: Phrases;
  /** The terms of the editors' names. */
  readonly names: ReadonlySet<string>;
}

/** How many tokens a greeting takes up here; 0 for none, and for one that is a part of a longer word (خدمت‌رسانی). */
function noiseAt(
  tokens: readonly PositionedToken[],
  texts: readonly string[],
  from: number,
  { phrases, noise }: Tables,
): number {
  const length = noise.longestAt(texts, from)?.length ?? 0;
  const isInWord = tokens[from]?.tied === true || tokens[from + length]?.tied === true;
  return isInWord || length < (phrases.longestAt(texts, from)?.length ?? 0) ? 0 : length;
}

function toTerms(tokens: readonly PositionedToken[], tables: Tables): Term[] {
  const { phrases, names } = tables;
  const texts = tokens.map((token) => token.text);
  const terms: Term[] = [];
  const push = (term: string, from: number, length: number, parts: readonly string[]): void => {
    const first = tokens[from];
    const last = tokens[from + length - 1];
    if (first === undefined || last === undefined) return;
    const isFunctionWord = parts.length === 1 && (stopWords.has(term) || lightVerbs.has(term));
    const { start, word } = first;
    terms.push({ term, parts, start, end: last.end, word, isFunctionWord, isName: names.has(term) });
  };
  for (let from = 0; from < tokens.length;) {
    const noise = noiseAt(tokens, texts, from, tables);
    if (noise > 0) {
      from += noise;
      continue;
    }
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

/** The words of the editors' synonyms that stand alone: what speech adds to one of them can be told from it. */
function tableWords({ synonyms }: Lexicon, keep: ReadonlySet<string>): ReadonlySet<string> {
  const known = { keep, isWord: () => true };
  const tokens = synonyms
    .flat()
    .map((spelling) => (/\s/u.test(spelling) ? [] : analyseWord(spelling, known)));
  return new Set(tokens.flatMap((parts) => (parts.length === 1 ? parts.map(({ text }) => text) : [])));
}

/**
 * Makes an analyser; `createAnalyser` makes the whole one.
 *
 * @param lexicon the editors' synonyms, names and exceptions
 * @param noisePhrases what people say around a problem
 */
export function createAnalyserWith(lexicon: Lexicon, noisePhrases: readonly string[]): Analyser {
  const keep = new Set(lexicon.keep.flatMap((word) => tokenise(word).map((token) => token.text)));
  const words = tableWords(lexicon, keep);
  const known = { keep, isWord: (word: string) => words.has(word) };
  const cache = new Map<string, readonly Token[]>();
  const tokensOf = (word: string): readonly Token[] => {
    const analysed = cache.get(word);
    if (analysed !== undefined) return analysed;
    const tokens = analyseWord(word, known);
    if (cache.size < MAX_CACHED_WORDS) cache.set(word, tokens);
    return tokens;
  };
  const spell = (text: string): string[] =>
    withoutLooseEndings(positionTokens(text, tokensOf)).map((token) => token.text);
  const spellAll = (group: readonly string[]) => group.flatMap((text) => joinedSpellings(text).map(spell));
  const { names = [], elsewhere = [] } = lexicon;
  const phrases = createPhrases([...lexicon.synonyms, ...names, ...elsewhere].map(spellAll));
  const termOf = ([name = '']: readonly string[]): string => spell(name).join('');
  const subjects = new Map(elsewhere.map((group): [string, string] => [termOf(group), group[0] ?? '']));
  const tables: Tables = {
    phrases,
    noise: createPhrases([noisePhrases.map(spell)]),
    names: new Set(names.map(termOf)),
  };
  return {
    analyse: (text) => toTerms(withoutLooseEndings(positionTokens(text, tokensOf), phrases), tables),
    isSynonym: (term) => phrases.terms.has(term),
    isWhole: (term) => phrases.terms.has(term) || keep.has(term),
    subjectElsewhere: (term) => subjects.get(term),
    spellings: lexicon.synonyms.flat(),
    names: names.flat(),
    subjects: elsewhere.flat(),
  };
}
