import type { Analyser } from '../../text/analyse.ts';
import { DENYING_VERBS } from '../../text/verbs.ts';
import { commonStem } from './known-words.ts';
import type { QueryTerm } from './query-term.ts';
import type { SuggestionEntry } from './suggestion-entries.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a query fits what an article is called: its title and its aliases. */
export interface NameMatch {
  /** How alike the query and the best title or alias are: 1 for the same words, 0 for no word in common. */
  readonly similarity: number;
  /** For each word of the query, how surely a title or alias holds it: 0 to 1. */
  readonly held: readonly number[];
  /** The same for the title alone. */
  readonly inTitle: readonly number[];
}

/** Titles and aliases of all articles, ready to be compared with queries. */
export interface Names {
  /** By address; articles whose names share no word with the query are left out. */
  match(query: readonly QueryTerm[]): Map<string, NameMatch>;
}

interface Name {
  readonly url: string;
  readonly isTitle: boolean;
  readonly terms: ReadonlySet<string>;
  readonly weight: number;
}

/** What a word that only helps the sentence counts; the commonest word with a meaning of its own counts 0.7 … */
const LIGHT_WEIGHT = 0.25;

/** … and a light verb that denies: وصل نمی‌شود is a problem, وصل شد is none. */
const DENYING_WEIGHT = 0.5;

/** What a word counts in the similarity of two texts: its idf, or little when it only helps the sentence. */
function weightOf(term: string, light: boolean, vocabulary: Vocabulary): number {
  if (!light) return vocabulary.idf(term);
  return DENYING_VERBS.has(term) ? DENYING_WEIGHT : LIGHT_WEIGHT;
}

/** Analyses all titles and aliases once. */
export function createTitleMatches(
  entries: readonly SuggestionEntry[],
  analyser: Analyser,
  vocabulary: Vocabulary,
): Names {
  const namesWith = new Map<string, Set<Name>>();
  for (const { url, title, aliases } of entries) {
    [title, ...aliases].forEach((text, position) => {
      const weights = new Map(
        analyser.analyse(text).map(({ term, light }) => {
          const stem = commonStem(term, analyser, vocabulary);
          return [stem, weightOf(stem, light, vocabulary)];
        }),
      );
      const weight = [...weights.values()].reduce((sum, each) => sum + each, 0);
      const name: Name = { url, isTitle: position === 0, terms: new Set(weights.keys()), weight };
      for (const term of name.terms) {
        const holders = namesWith.get(term) ?? new Set();
        namesWith.set(term, holders.add(name));
      }
    });
  }
  return { match: (query) => matchTitles(query, namesWith, vocabulary) };
}

function matchTitles(
  query: readonly QueryTerm[],
  namesWith: ReadonlyMap<string, ReadonlySet<Name>>,
  vocabulary: Vocabulary,
): Map<string, NameMatch> {
  const heldBy = new Map<Name, number[]>();
  const weights = query.map((word, position) => {
    for (const { term, confidence } of word.readings) {
      for (const name of namesWith.get(term) ?? []) {
        const held = heldBy.get(name) ?? query.map(() => 0);
        held[position] = Math.max(held[position] ?? 0, confidence);
        heldBy.set(name, held);
      }
    }
    return weightOf(word.readings[0]?.term ?? '', word.light, vocabulary);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const matches = new Map<string, NameMatch>();
  for (const [name, held] of heldBy) {
    const shared = held.reduce((sum, confidence, position) => sum + confidence * (weights[position] ?? 0), 0);
    const similarity = whole * name.weight === 0 ? 0 : Math.min(1, (shared * shared) / (whole * name.weight));
    const before = matches.get(name.url);
    matches.set(name.url, {
      similarity: Math.max(similarity, before?.similarity ?? 0),
      held: held.map((confidence, position) => Math.max(confidence, before?.held[position] ?? 0)),
      inTitle: name.isTitle ? held : (before?.inTitle ?? query.map(() => 0)),
    });
  }
  return matches;
}
