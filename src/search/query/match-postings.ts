import { FIRST_ASKED, MAX_TEXT_IMPACT, type Posting } from './posting.ts';
import type { QueryTerm } from './query-term.ts';

/** What the index knows, as far as it is loaded. */
export interface PostingSource {
  /** Where a term stands; nothing for a term that is not known. Of a very frequent term the most telling places do. */
  postingsOf(term: string): readonly Posting[];
  /** What a second search in the texts found for a term, by guide: 0 to 1. */
  textHitsOf?(term: string): ReadonlyMap<number, number>;
}

/** A term of a query, and what it counts in a sentence. */
export interface MatchedTerm extends QueryTerm {
  readonly sentenceWeight: number;
}

/** How one guide matches a query; each list has a number from 0 to 1 for each term of the query. */
export interface GuideMatch {
  /** How much the term says of the text, times how sure the interpretation is. */
  readonly text: number[];
  /** How sure the interpretation is that stands in the text; the same for the title, for title or aliases, and the questions. */
  readonly inText: number[];
  readonly inTitle: number[];
  readonly inTitleOrAlias: number[];
  readonly inAsked: number[];
  /** How much the term is one of the questions': 1 where many of them hold it. */
  readonly asked: number[];
  /** The sentences that share a term with the query, by index. */
  readonly sentences: Map<number, SentenceMatch>;
}

/** How a title, an alias or a question matches. */
export interface SentenceMatch {
  /** What all its terms count together. */
  readonly weight: number;
  /** What those count that the query has too. */
  shared: number;
  /** The term of the query that was added last, and how surely: a surer interpretation of the same term only adds the rest. */
  last: number;
  lastConfidence: number;
}

/** In so many of its questions a term is one of the guide's own; in a single one it may be a detail of a story («فوتبال امشب»). */
const QUESTIONS_OF_OWN_TERM = 6;

/**
 * Matches a query with the guides that hold one of its terms. The interpretations of a term are alternatives: the surest
 * counts. Function words only add to sentences that hold another word of the query, unless there are no others.
 *
 * @returns by the number of the guide
 */
export function matchPostings(
  query: readonly MatchedTerm[],
  source: PostingSource,
): ReadonlyMap<number, GuideMatch> {
  const matches = new Map<number, GuideMatch>();
  const hasOnlyFunctionWords = query.every((term) => term.isFunctionWord);
  const match = (term: MatchedTerm, index: number, opens: boolean): void => {
    for (const { term: posted, confidence } of term.interpretations) {
      for (const posting of source.postingsOf(posted)) {
        const ofGuide = guideMatch(matches, posting.guide, query.length, opens);
        if (ofGuide !== undefined) addPosting(ofGuide, posting, { term, index, confidence, opens });
      }
      for (const [guide, score] of opens ? (source.textHitsOf?.(posted) ?? []) : []) {
        const ofGuide = guideMatch(matches, guide, query.length, opens);
        if (ofGuide !== undefined) addText(ofGuide, score, index, confidence);
      }
    }
    addCompound(matches, term, index, source);
  };
  for (const [index, term] of query.entries()) {
    if (hasOnlyFunctionWords || !term.isFunctionWord) match(term, index, true);
  }
  for (const [index, term] of query.entries()) {
    if (!hasOnlyFunctionWords && term.isFunctionWord) match(term, index, false);
  }
  return matches;
}

/** The match of a guide; a new one where the term may open it. */
function guideMatch(
  matches: Map<number, GuideMatch>,
  guide: number,
  terms: number,
  opens: boolean,
): GuideMatch | undefined {
  const known = matches.get(guide);
  if (known !== undefined || !opens) return known;
  const zeros = (): number[] => Array.from({ length: terms }, () => 0);
  const match: GuideMatch = {
    text: zeros(),
    inText: zeros(),
    inTitle: zeros(),
    inTitleOrAlias: zeros(),
    inAsked: zeros(),
    asked: zeros(),
    sentences: new Map(),
  };
  matches.set(guide, match);
  return match;
}

/** One interpretation of a term that was found. */
interface Hit {
  readonly term: MatchedTerm;
  readonly index: number;
  readonly confidence: number;
  /** Whether it may open the match of a sentence. */
  readonly opens: boolean;
}

function addPosting(match: GuideMatch, { text, sentences }: Posting, hit: Hit): void {
  const { index, confidence, opens } = hit;
  if (text > 0 && opens) addText(match, text / MAX_TEXT_IMPACT, index, confidence);
  let asked = 0;
  for (const { index: sentence, weight } of sentences) {
    addSentence(match, sentence, weight, hit);
    if (sentence >= FIRST_ASKED) asked += 1;
  }
  if (asked > 0) raise(match.asked, index, confidence * Math.min(1, asked / QUESTIONS_OF_OWN_TERM));
}

function addText(match: GuideMatch, score: number, index: number, confidence: number): void {
  raise(match.text, index, score * confidence);
  raise(match.inText, index, confidence);
}

function addSentence(match: GuideMatch, sentence: number, weight: number, hit: Hit): void {
  const { term, index, confidence, opens } = hit;
  if (sentence === 0) raise(match.inTitle, index, confidence);
  raise(sentence < FIRST_ASKED ? match.inTitleOrAlias : match.inAsked, index, confidence);
  const known = match.sentences.get(sentence);
  if (known === undefined) {
    if (!opens) return;
    const shared = confidence * term.sentenceWeight;
    match.sentences.set(sentence, { weight, shared, last: index, lastConfidence: confidence });
    return;
  }
  const counted = known.last === index ? known.lastConfidence : 0;
  if (confidence <= counted) return;
  known.shared += (confidence - counted) * term.sentenceWeight;
  known.last = index;
  known.lastConfidence = confidence;
}

/** A compound that was typed in several words is whole where a sentence holds all of them that say something. */
function addCompound(
  matches: Map<number, GuideMatch>,
  term: MatchedTerm,
  index: number,
  source: PostingSource,
): void {
  const content = term.parts?.filter((part) => term.interpretations.some((each) => each.term === part)) ?? [];
  const [first = [], ...others] = content.map((part) => source.postingsOf(part));
  for (const { guide, sentences } of first) {
    const match = matches.get(guide);
    const ofOthers = others.map((postings) => postings.find((posting) => posting.guide === guide));
    for (const { index: sentence, weight } of sentences) {
      const isWhole = ofOthers.every((other) => other?.sentences.some((each) => each.index === sentence));
      if (match !== undefined && isWhole)
        addSentence(match, sentence, weight, { term, index, confidence: 1, opens: true });
    }
  }
}

function raise(values: number[], index: number, value: number): void {
  values[index] = Math.max(values[index] ?? 0, value);
}
