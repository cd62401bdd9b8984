import type { Analyser, Term } from '../../text/analyse.ts';
import { commonStem } from './known-words.ts';
import { foldWord } from './fold-word.ts';
import type { Word } from './correct-words.ts';
import type { Corrector } from './corrector.ts';
import type { Change, QueryTerm, Reading, ReadQuery } from './query-term.ts';
import type { WordReading } from './correct-word.ts';
import type { Spellings } from './nearest-spellings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads queries in the words of the site. */
export interface Rewriter {
  /** With everything that can be mended mended. */
  rewrite(query: string): ReadQuery;
  /** Exactly as typed. */
  asTyped(query: string): ReadQuery;
}

/** What a part of a compound counts beside the whole, and a second reading beside the first. */
const PART_CONFIDENCE = 0.5;
const OTHER_CONFIDENCE = 0.6;

const LONGEST_COMPOUND = 3;
const SHORTEST_COMPOUND = 5;

/** The words as they stand, each by itself. */
const wordsOf = (text: string): Word[] =>
  (text.match(/\S+/gu) ?? []).map((typed) => ({ typed, reading: undefined }));

/**
 * Makes the rewriter; the spellings are gathered when the first word has to be mended.
 * @param corrector what corrects words; without it unknown words stay as typed.
 */
export function createRewriter(analyser: Analyser, vocabulary: Vocabulary, corrector?: Corrector): Rewriter {
  let gathered: Spellings | undefined;
  const spellings = (make: Corrector['createSpellings']): Spellings =>
    (gathered ??= make(vocabulary, analyser));
  const correctWords =
    corrector?.createCorrector(() => spellings(corrector.createSpellings), analyser, vocabulary) ?? wordsOf;

  return {
    asTyped: (query) => ({
      terms: analyser.analyse(query).map((term) => ({
        readings: [{ term: term.term, confidence: 1 }],
        light: term.light,
      })),
      changes: [],
      read: query.trim(),
    }),
    rewrite(query) {
      const changes: Change[] = [];
      const meant = corrector?.readLayout(query, analyser, vocabulary);
      if (meant !== undefined) changes.push({ kind: 'layout', from: query.trim(), to: meant.trim() });
      const words = correctWords(meant ?? query);
      for (const { typed, reading } of words) {
        // راه اندازی for راه‌اندازی is read otherwise, but nobody would call it changed.
        if (reading === undefined) continue;
        const { kind, shown } = reading;
        if (kind !== 'joined' && foldWord(typed) === foldWord(shown)) continue;
        changes.push({ kind, from: typed, to: shown });
      }
      const read = words.map(({ typed, reading }) => reading?.shown ?? typed).join(' ');
      return { terms: toQueryTerms(words, analyser, vocabulary), changes, read };
    },
  };
}

function toQueryTerms(words: readonly Word[], analyser: Analyser, vocabulary: Vocabulary): QueryTerm[] {
  const parts: string[] = [];
  const origin: Word[] = [];
  for (const word of words) {
    for (const part of (word.reading?.shown ?? word.typed).split(/\s+/u)) {
      parts.push(part);
      origin.push(word);
    }
  }
  const terms = analyser.analyse(parts.join(' '));
  const result: QueryTerm[] = [];
  for (let from = 0; from < terms.length;) {
    const joined = joinCompound(terms, from, vocabulary);
    if (joined !== undefined) {
      result.push(joined.term);
      from += joined.length;
      continue;
    }
    for (const term of terms
      .slice(from, from + 1)
      .flatMap((each) => splitUnknown(each, analyser, vocabulary))) {
      result.push(toQueryTerm(term, origin[term.word]?.reading, analyser, vocabulary));
    }
    from += 1;
  }
  return [...new Map(result.map((term) => [term.readings[0]?.term, term])).values()];
}

/** A compound that the site does not know is searched for by its parts. */
function splitUnknown(term: Term, analyser: Analyser, vocabulary: Vocabulary): Term[] {
  if (term.parts.length === 1 || vocabulary.get(term.term) !== undefined) return [term];
  return term.parts.flatMap((part) => analyser.analyse(part).map((each) => ({ ...each, word: term.word })));
}

/** Words that the site writes as one compound: راه اندازی for راه‌اندازی. */
function joinCompound(
  terms: readonly Term[],
  from: number,
  vocabulary: Vocabulary,
): { term: QueryTerm; length: number } | undefined {
  for (let length = LONGEST_COMPOUND; length > 1; length -= 1) {
    const parts = terms.slice(from, from + length);
    const compound = parts.map(({ term }) => term).join('');
    if (parts.length < length || compound.length < SHORTEST_COMPOUND) continue;
    if (vocabulary.get(compound) === undefined) continue;
    const readings = parts
      .filter((part) => !part.light)
      .map(({ term }) => ({ term, confidence: PART_CONFIDENCE }));
    return { term: { readings: [{ term: compound, confidence: 1 }, ...readings], light: false }, length };
  }
  return undefined;
}

function toQueryTerm(
  term: Term,
  reading: WordReading | undefined,
  analyser: Analyser,
  vocabulary: Vocabulary,
): QueryTerm {
  const confidence = reading?.confidence ?? 1;
  const readings: Reading[] = [{ term: term.term, confidence }];
  if (term.parts.length > 1) {
    for (const part of term.parts) readings.push({ term: part, confidence: PART_CONFIDENCE });
  }
  const stem = commonStem(term.term, analyser, vocabulary);
  if (stem !== term.term) readings.unshift({ term: stem, confidence });
  if (reading?.other !== undefined) {
    for (const other of analyser.analyse(reading.other)) {
      readings.push({ term: other.term, confidence: confidence * OTHER_CONFIDENCE });
    }
  }
  return { readings, light: term.light };
}
