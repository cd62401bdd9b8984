import type { Lexicon } from '../text/lexicon.ts';
import type { SearchDocument, SearchSymptom } from './document.ts';

/** One line of the suggestions: a symptom page or a guide. */
export interface SuggestionEntry {
  readonly kind: 'symptom' | 'guide';
  readonly url: string;
  readonly title: string;
  /** The title of the symptom that a guide stands under; empty for a symptom. */
  readonly symptom: string;
  readonly aliases: readonly string[];
}

/** What the search box loads when it is first touched: what can be suggested, and the words' table to analyse with. */
export interface SuggestionsData {
  readonly lexicon: Lexicon;
  readonly entries: readonly SuggestionEntry[];
}

/** Gathers the suggestions of a site, symptoms first. */
export function collectSuggestions(
  documents: readonly SearchDocument[],
  symptoms: readonly SearchSymptom[],
  lexicon: Lexicon,
): SuggestionsData {
  return {
    lexicon,
    entries: [
      ...symptoms.map(({ url, title, aliases }) => ({
        kind: 'symptom' as const,
        url,
        title,
        symptom: '',
        aliases,
      })),
      ...documents.map(({ url, title, symptom, aliases }) => ({
        kind: 'guide' as const,
        url,
        title,
        symptom,
        aliases,
      })),
    ],
  };
}
