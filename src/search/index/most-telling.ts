import type { Posting, SentenceHit } from '../query/posting.ts';
import { MAX_TEXT_IMPACT } from '../query/posting.ts';

/**
 * Of a word that more guides than this have, not all are kept: without a bound the commonest words of ten thousand guides would
 * weigh a hundred kilobytes each. Too tight a bound loses guides: with 600 and three sentences each, the right guide among 2,000
 * was first for 76 of 100 queries, with these for 91 (bench:search -- --sizes).
 */
const MAX_GUIDES = 2_500;

/** Of a word as common, how many sentences of one guide are kept. */
const MAX_SENTENCES = 12;

/** How much of a sentence a term is, at the most telling place of a guide; its text counts as a long sentence. */
function tellingOf({ text, sentences }: Posting): number {
  const lightest = Math.min(...sentences.map(({ weight }) => weight));
  return Math.max(1 / lightest, (0.1 * text) / MAX_TEXT_IMPACT);
}

function shortest(sentences: readonly SentenceHit[]): SentenceHit[] {
  const kept = new Set([...sentences].sort((a, b) => a.weight - b.weight).slice(0, MAX_SENTENCES));
  return sentences.filter((sentence) => kept.has(sentence));
}

/**
 * The postings of a term that are kept: all of them, but for a term that very many guides have. Of such a one those stay in
 * which it is the largest part of a title, an alias or a question: a query that is nothing else finds them.
 *
 * @param postings in the order of their guides
 */
export function mostTelling(postings: readonly Posting[]): readonly Posting[] {
  if (postings.length <= MAX_GUIDES) return postings;
  return [...postings]
    .sort((a, b) => tellingOf(b) - tellingOf(a) || a.guide - b.guide)
    .slice(0, MAX_GUIDES)
    .sort((a, b) => a.guide - b.guide)
    .map((posting) => ({ ...posting, sentences: shortest(posting.sentences) }));
}
