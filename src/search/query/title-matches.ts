import type { Analyser } from '../../text/analyse.ts';
import { HABITUAL_LIGHT_VERB, negatedLightVerbs } from '../../text/verbs.ts';
import { commonStem } from './known-words.ts';
import type { QueryTerm } from './query-term.ts';
import type { SuggestionEntry } from './suggestion-entries.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a query matches the title and the aliases of an article. */
export interface TitleMatch {
  /** How similar the query and the best title or alias are: 1 for the same terms, 0 for no term in common. */
  readonly similarity: number;
  /** For each term of the query, how surely the title or an alias holds it: 0 to 1. */
  readonly inTitleOrAlias: readonly number[];
  /** The same for the title alone. */
  readonly inTitle: readonly number[];
}

/** Titles and aliases of all articles, ready to be compared with queries. */
export interface TitleMatcher {
  /** By address; articles whose title and aliases share no term with the query are left out. */
  match(query: readonly QueryTerm[]): Map<string, TitleMatch>;
  /** Whether a title or an alias holds a term. */
  holds(term: string): boolean;
}

/** One title or alias. */
interface Heading {
  readonly url: string;
  readonly isTitle: boolean;
  readonly terms: ReadonlySet<string>;
  /** What all its terms count together. */
  readonly weight: number;
}

/** What a function word counts; the commonest content word counts 0.7 … */
const FUNCTION_WORD_WEIGHT = 0.25;

/** … and a light verb that denies or tells of a habit: وصل نمی‌شود is a problem, وصل شد is none; قطع می‌شود comes back, قطع شد does not. */
const TELLING_VERB_WEIGHT = 0.5;

/** What a term counts in the similarity of two texts: its idf, or little for a function word. */
function weightOf(term: string, isFunctionWord: boolean, vocabulary: Vocabulary): number {
  if (!isFunctionWord) return vocabulary.idf(term);
  const tells = negatedLightVerbs.has(term) || term === HABITUAL_LIGHT_VERB;
  return tells ? TELLING_VERB_WEIGHT : FUNCTION_WORD_WEIGHT;
}

/** Analyses all titles and aliases once. */
export function createTitleMatcher(
  entries: readonly SuggestionEntry[],
  analyser: Analyser,
  vocabulary: Vocabulary,
): TitleMatcher {
  const headingsWith = new Map<string, Set<Heading>>();
  for (const { url, title, aliases } of entries) {
    for (const [index, text] of [title, ...aliases].entries()) {
      const weights = new Map(
        analyser.analyse(text).map(({ term, isFunctionWord }) => {
          const stem = commonStem(term, analyser, vocabulary);
          return [stem, weightOf(stem, isFunctionWord, vocabulary)];
        }),
      );
      const heading: Heading = {
        url,
        isTitle: index === 0,
        terms: new Set(weights.keys()),
        weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
      };
      for (const term of heading.terms) {
        const headings = headingsWith.get(term) ?? new Set();
        headingsWith.set(term, headings.add(heading));
      }
    }
  }
  return {
    match: (query) => matchTitles(query, headingsWith, vocabulary),
    holds: (term) => headingsWith.has(term),
  };
}

function matchTitles(
  query: readonly QueryTerm[],
  headingsWith: ReadonlyMap<string, ReadonlySet<Heading>>,
  vocabulary: Vocabulary,
): Map<string, TitleMatch> {
  const confidencesOf = new Map<Heading, number[]>();
  const weights = query.map(({ interpretations, isFunctionWord, parts }, index) => {
    for (const { term, confidence: ofTerm } of interpretations) {
      for (const heading of headingsWith.get(term) ?? []) {
        const confidence = parts?.every((part) => heading.terms.has(part)) === true ? 1 : ofTerm;
        const confidences = confidencesOf.get(heading) ?? query.map(() => 0);
        confidences[index] = Math.max(confidences[index] ?? 0, confidence);
        confidencesOf.set(heading, confidences);
      }
    }
    return weightOf(interpretations[0]?.term ?? '', isFunctionWord, vocabulary);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const matches = new Map<string, TitleMatch>();
  for (const [heading, confidences] of confidencesOf) {
    const shared = confidences.reduce(
      (sum, confidence, index) => sum + confidence * (weights[index] ?? 0),
      0,
    );
    const product = whole * heading.weight;
    const similarity = product === 0 ? 0 : Math.min(1, (shared * shared) / product);
    const before = matches.get(heading.url);
    matches.set(heading.url, {
      similarity: Math.max(similarity, before?.similarity ?? 0),
      inTitleOrAlias: confidences.map((confidence, index) =>
        Math.max(confidence, before?.inTitleOrAlias[index] ?? 0),
      ),
      inTitle: heading.isTitle ? confidences : (before?.inTitle ?? query.map(() => 0)),
    });
  }
  return matches;
}
