import type { Analyser, Term } from '../../text/analyse.ts';
import { commonStem } from './known-words.ts';
import type { CorrectedWord } from './correct-words.ts';
import { analyseText } from './analysed-text.ts';
import { isChanged } from './is-changed.ts';
import type { CorrectedQuery, Corrector } from './corrector.ts';
import type { QueryTerm, Interpretation, InterpretedQuery } from './query-term.ts';
import type { WordCorrection } from './correct-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Interprets queries in the terms of the site. */
export interface Rewriter {
  /** With everything corrected that its corrector can correct. */
  rewrite(query: string): InterpretedQuery;
  /** Exactly as typed. */
  asTyped(query: string): InterpretedQuery;
}

/** What a part of a compound counts beside the whole, and the alternative of a correction beside the correction. */
const PART_CONFIDENCE = 0.5;
const ALTERNATIVE_CONFIDENCE = 0.6;

const MAX_COMPOUND_PARTS = 3;
const MIN_COMPOUND_LENGTH = 5;

/** Tells whether a title or an alias holds a term. */
export type IsInTitles = (term: string) => boolean;

/**
 * Makes the rewriter.
 *
 * @param isInTitles a name that no title or alias holds says no more than a function word: a modem of that make is a modem
 * @param corrector without it unknown words stay as typed
 */
export function createRewriter(
  analyser: Analyser,
  vocabulary: Vocabulary,
  isInTitles: IsInTitles,
  corrector?: Corrector,
): Rewriter {
  const site: Site = {
    analyser,
    vocabulary,
    isHelping: ({ term, isFunctionWord, isName }) => isFunctionWord || (isName && !isInTitles(term)),
  };
  return {
    asTyped: (query) => ({
      terms: analyser.analyse(query).map((term) => ({
        interpretations: [{ term: term.term, confidence: 1 }],
        isFunctionWord: site.isHelping(term),
      })),
      corrections: [],
      text: query.trim(),
    }),
    rewrite(query) {
      const typed = analyseText(query, analyser);
      const corrected = corrector?.correct(typed) ?? { query: typed, words: wordsOf(query), corrections: [] };
      return {
        terms: toQueryTerms(corrected, site),
        corrections: corrected.corrections,
        text: corrected.words.map(readSpelling).join(' '),
      };
    },
  };
}

/** The words as they stand, each by itself. */
function wordsOf(text: string): CorrectedWord[] {
  return (text.match(/\S+/gu) ?? []).map((typed) => ({ typed, correction: undefined }));
}

/** A word where the query is read out again: as typed, but for what was really changed. */
function readSpelling(word: CorrectedWord): string {
  return isChanged(word) ? correctedSpelling(word) : (word.respelled ?? word.typed);
}

function correctedSpelling({ typed, correction }: CorrectedWord): string {
  return correction?.shown ?? typed;
}

/** What the words of a query are read with. */
interface Site {
  readonly analyser: Analyser;
  readonly vocabulary: Vocabulary;
  /** Whether a term only helps the sentence on this site. */
  readonly isHelping: (term: Term) => boolean;
}

/** The terms of a corrected query, each once. */
function toQueryTerms({ query, words }: CorrectedQuery, site: Site): QueryTerm[] {
  const { analyser, vocabulary } = site;
  const parts = words.flatMap((word) =>
    correctedSpelling(word)
      .split(/\s+/u)
      .map((text) => ({ text, word })),
  );
  const isAsTyped = words.every(({ correction }) => correction === undefined);
  const terms = isAsTyped ? query.terms : analyser.analyse(parts.map(({ text }) => text).join(' '));
  const result: QueryTerm[] = [];
  for (let start = 0; start < terms.length;) {
    const joined = joinCompound(terms, start, site);
    if (joined !== undefined) {
      result.push(joined.term);
      start += joined.length;
      continue;
    }
    const [typed] = terms.slice(start, start + 1);
    for (const term of typed === undefined ? [] : splitUnknown(typed, analyser, vocabulary)) {
      result.push(toQueryTerm(term, parts[term.word]?.word.correction, site));
    }
    start += 1;
  }
  return [...new Map(result.map((term) => [term.interpretations[0]?.term, term])).values()];
}

/** A compound that the site does not know is searched for by its parts. */
function splitUnknown(term: Term, analyser: Analyser, vocabulary: Vocabulary): Term[] {
  if (term.parts.length === 1 || vocabulary.get(term.term) !== undefined) return [term];
  return term.parts.flatMap((part) => analyser.analyse(part).map((each) => ({ ...each, word: term.word })));
}

/** Words that the site writes as one compound: راه اندازی for راه‌اندازی. */
function joinCompound(
  terms: readonly Term[],
  start: number,
  { analyser, vocabulary }: Site,
): { term: QueryTerm; length: number } | undefined {
  for (let length = MAX_COMPOUND_PARTS; length > 1; length -= 1) {
    const parts = terms.slice(start, start + length);
    const compound = parts.map(({ term }) => term).join('');
    if (parts.length < length || compound.length < MIN_COMPOUND_LENGTH) continue;
    if (vocabulary.get(compound) === undefined) continue;
    const asParts = parts
      .filter((part) => !part.isFunctionWord)
      .map(({ term }) => ({ term, confidence: PART_CONFIDENCE }));
    const whole = new Set([commonStem(compound, analyser, vocabulary), compound]);
    return {
      term: {
        interpretations: [...Array.from(whole, (term) => ({ term, confidence: 1 })), ...asParts],
        isFunctionWord: false,
        parts: parts.map(({ term }) => term),
      },
      length,
    };
  }
  return undefined;
}

function toQueryTerm(
  term: Term,
  correction: WordCorrection | undefined,
  { analyser, vocabulary, isHelping }: Site,
): QueryTerm {
  const confidence = correction?.confidence ?? 1;
  const interpretations: Interpretation[] = [{ term: term.term, confidence }];
  if (term.parts.length > 1) {
    for (const part of term.parts) interpretations.push({ term: part, confidence: PART_CONFIDENCE });
  }
  const stem = commonStem(term.term, analyser, vocabulary);
  if (stem !== term.term) interpretations.unshift({ term: stem, confidence });
  if (correction?.alternative !== undefined) {
    for (const other of analyser.analyse(correction.alternative)) {
      interpretations.push({ term: other.term, confidence: confidence * ALTERNATIVE_CONFIDENCE });
    }
  }
  return { interpretations, isFunctionWord: isHelping(term) };
}
