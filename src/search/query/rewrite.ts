import type { Analyser, Term } from '../../text/analyse.ts';
import { commonStem } from './known-words.ts';
import type { Word } from './correct-words.ts';
import { analyseText } from './analysed-text.ts';
import type { CorrectedQuery, Corrector } from './corrector.ts';
import type { QueryTerm, Reading, ReadQuery } from './query-term.ts';
import type { WordReading } from './correct-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads queries in the words of the site. */
export interface Rewriter {
  /** With everything corrected that its corrector can correct. */
  rewrite(query: string): ReadQuery;
  /** Exactly as typed. */
  asTyped(query: string): ReadQuery;
}

/** What a part of a compound counts beside the whole, and a second reading beside the first. */
const PART_CONFIDENCE = 0.5;
const OTHER_CONFIDENCE = 0.6;

const LONGEST_COMPOUND = 3;
const SHORTEST_COMPOUND = 5;

/**
 * Makes the rewriter.
 *
 * @param corrector without it unknown words stay as typed
 */
export function createRewriter(analyser: Analyser, vocabulary: Vocabulary, corrector?: Corrector): Rewriter {
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
      const typed = analyseText(query, analyser);
      const corrected = corrector?.correct(typed) ?? { query: typed, words: wordsOf(query), changes: [] };
      return {
        terms: toQueryTerms(corrected, analyser, vocabulary),
        changes: corrected.changes,
        read: corrected.words.map(correctedSpelling).join(' '),
      };
    },
  };
}

/** The words as they stand, each by itself. */
function wordsOf(text: string): Word[] {
  return (text.match(/\S+/gu) ?? []).map((typed) => ({ typed, reading: undefined }));
}

function correctedSpelling({ typed, reading }: Word): string {
  return reading?.shown ?? typed;
}

function toQueryTerms(
  { query, words }: CorrectedQuery,
  analyser: Analyser,
  vocabulary: Vocabulary,
): QueryTerm[] {
  const parts = words.flatMap((word) =>
    correctedSpelling(word)
      .split(/\s+/u)
      .map((text) => ({ text, word })),
  );
  const isAsTyped = words.every(({ reading }) => reading === undefined);
  const terms = isAsTyped ? query.terms : analyser.analyse(parts.map(({ text }) => text).join(' '));
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
      result.push(toQueryTerm(term, parts[term.word]?.word.reading, analyser, vocabulary));
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
