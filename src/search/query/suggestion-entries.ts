import type { Lexicon } from '../../text/lexicon.ts';
import type { AnsweringPage } from './answering-pages.ts';

/** One line of the suggestions: a symptom page or a guide. */
export interface SuggestionEntry {
  readonly kind: 'symptom' | 'guide';
  readonly url: string;
  readonly title: string;
  /** The title of the symptom that a guide stands under; empty for a symptom. */
  readonly symptom: string;
  readonly aliases: readonly string[];
}

/** A symptom page with its guides, which stand under its address. */
export interface SuggestedSymptom {
  readonly url: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** In the order of the symptom's page. */
  readonly guides: readonly SuggestedGuide[];
}

export interface SuggestedGuide {
  /** The last part of its address. */
  readonly slug: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** What the search box loads when it is first touched: what can be suggested, and the words' table to analyse with. */
export interface SuggestionsData {
  readonly lexicon: Lexicon;
  readonly symptoms: readonly SuggestedSymptom[];
  /** The pages that are no guides and that search answers with. */
  readonly pages: readonly AnsweringPage[];
}

/**
 * As `articleUrl` of content/addresses.ts, from the symptom's address. The browser runs this to spell out what the
 * suggestions' file leaves out; content/ does not go into the browser.
 */
export function guideUrl(symptom: string, slug: string): string {
  return `${symptom}${slug}/`;
}

/** Every line that can be suggested, symptoms first. */
export function suggestionEntries(symptoms: readonly SuggestedSymptom[]): SuggestionEntry[] {
  return [
    ...symptoms.map(({ url, title, aliases }) => ({
      kind: 'symptom' as const,
      url,
      title,
      symptom: '',
      aliases,
    })),
    ...symptoms.flatMap((symptom) =>
      symptom.guides.map(({ slug, title, aliases }) => ({
        kind: 'guide' as const,
        url: guideUrl(symptom.url, slug),
        title,
        symptom: symptom.title,
        aliases,
      })),
    ),
  ];
}
