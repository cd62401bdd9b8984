import {
  type GuideMatch,
  type MatchedTerm,
  matchPostings,
  type PostingSource,
  type SentenceMatch,
} from './match-postings.ts';
import type { QueryTerm } from './query-term.ts';
import { sentenceWeight, textWeight } from './term-weight.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A guide that matches a query, with what its place in the order rests on. */
export interface RankedGuide {
  /** Its number in the order of the index. */
  readonly guide: number;
  /** The higher, the better it fits; comparable within one query only. */
  readonly score: number;
  /** The share of the query that it covers, weighted by idf: 0 to 1. A term that one question alone has is hardly covered. */
  readonly coverage: number;
  /** How alike the query and what the guide is called are: 1 for one sentence of the same terms, 0 for no term in common. */
  readonly similarity: number;
  /** Whether its title, an alias or a question holds a term that counts. */
  readonly matchesTitle: boolean;
  /** How surely the title holds each term of the query: 0 to 1. */
  readonly inTitle: readonly number[];
  /** The same for title or aliases. */
  readonly inTitleOrAlias: readonly number[];
  /** The same for the questions. */
  readonly inAsked: readonly number[];
}

/** What a term adds for standing in the title, in the title or any alias, and in the questions; a text full of it counts 1. */
const TITLE_WEIGHT = 0.5;
const TITLE_OR_ALIAS_WEIGHT = 0.4;
const ASKED_WEIGHT = 0.35;

/** What the similarity of the whole query to title, aliases and questions counts, in the same unit. */
const SIMILARITY_WEIGHT = 2.5;

/**
 * Sentences that are alike add up, each to the fourth power: ten that share half of the query count less than one that is
 * the query; a second one as good lifts a guide by a fifth. (The best one alone: 3.6 points fewer of the everyday sentences.)
 */
const SENTENCE_POWER = 4;

/** Half a title counts less than half of what the title counts: it is the half that another guide has too. */
const SIMILARITY_POWER = 1.4;

/** What is asked for («کدام کشور») stands less often in the answer than what it is asked of. */
const ASKED_FOR_WEIGHT = 0.7;
const askingWords: ReadonlySet<string> = new Set(['چه', 'کدام', 'کدوم', 'چند']);

/**
 * Puts the guides in order. Each term of the query gives a guide its impact in the text and what title, aliases and questions
 * add, weighted by idf. The sum is multiplied by the share of the query that the guide covers, and what the similarity of
 * title, aliases and questions to the query counts is added.
 *
 * @param query its terms, function words included; in a text these count only where there are no others
 * @param source where the terms stand; what is not loaded does not count
 * @returns the guides that cover some of the query, the best first; of equal ones the first in the index
 */
export function rankGuides(
  query: readonly QueryTerm[],
  source: PostingSource,
  vocabulary: Vocabulary,
): RankedGuide[] {
  const terms = weighQuery(query, vocabulary);
  return [...matchPostings(terms, source)]
    .map(([guide, match]) => score(guide, match, terms))
    .filter(({ coverage }) => coverage > 0)
    .sort((a, b) => b.score - a.score || a.guide - b.guide);
}

/** A term of the query with what it counts. */
interface WeightedTerm extends MatchedTerm {
  /** 0 for a function word beside content words. */
  readonly textWeight: number;
}

function weighQuery(query: readonly QueryTerm[], vocabulary: Vocabulary): WeightedTerm[] {
  const hasOnlyFunctionWords = query.every((term) => term.isFunctionWord);
  const contentWords = query.filter((term) => !term.isFunctionWord).length;
  return query.map((queryTerm, index) => {
    const term = queryTerm.interpretations[0]?.term ?? '';
    const before = query[index - 1]?.interpretations[0]?.term ?? '';
    const counts = !queryTerm.isFunctionWord || hasOnlyFunctionWords;
    const share = askingWords.has(before) && contentWords > 1 ? ASKED_FOR_WEIGHT : 1;
    return {
      ...queryTerm,
      textWeight: counts ? textWeight(term, vocabulary) * share : 0,
      sentenceWeight: sentenceWeight(term, queryTerm.isFunctionWord, vocabulary),
    };
  });
}

function score(guide: number, match: GuideMatch, query: readonly WeightedTerm[]): RankedGuide {
  let sum = 0;
  let covered = 0;
  let whole = 0;
  let matchesTitle = false;
  for (const [index, { textWeight: weight }] of query.entries()) {
    if (weight === 0) continue;
    const inTitleOrAlias = match.inTitleOrAlias[index] ?? 0;
    const inSentence = Math.max(inTitleOrAlias, match.inAsked[index] ?? 0);
    whole += weight;
    covered += weight * Math.max(match.inText[index] ?? 0, inTitleOrAlias, match.asked[index] ?? 0);
    sum +=
      weight *
      ((match.text[index] ?? 0) +
        TITLE_OR_ALIAS_WEIGHT * inTitleOrAlias +
        TITLE_WEIGHT * (match.inTitle[index] ?? 0) +
        ASKED_WEIGHT * (match.asked[index] ?? 0));
    matchesTitle ||= inSentence > 0;
  }
  const coverage = whole === 0 ? 0 : covered / whole;
  const similarity = similarityOf(match.sentences.values(), query);
  return {
    guide,
    score: sum * coverage + SIMILARITY_WEIGHT * whole * similarity,
    coverage,
    similarity,
    matchesTitle,
    inTitle: match.inTitle,
    inTitleOrAlias: match.inTitleOrAlias,
    inAsked: match.inAsked,
  };
}

/** How alike the query and the sentences are, taken together. */
function similarityOf(sentences: Iterable<SentenceMatch>, query: readonly WeightedTerm[]): number {
  const whole = query.reduce((sum, term) => sum + term.sentenceWeight, 0);
  let sum = 0;
  for (const { weight, shared } of sentences) {
    const product = whole * weight;
    // A synonym may weigh more than the word that was written, and the index rounds.
    const similarity = product === 0 ? 0 : Math.min(1, (shared * shared) / product);
    sum += similarity ** SENTENCE_POWER;
  }
  return sum ** (SIMILARITY_POWER / SENTENCE_POWER);
}
