import type { SuggestionsData } from './suggestion-entries.ts';
import type { VocabularyData } from './vocabulary.ts';

/** Says which files of the index belong together. It has a fixed name and is fetched fresh; what it names never changes. */
export interface SearchManifest {
  /** The path of the file with SearchData. */
  readonly search: string;
  /** The path of the file with SuggestionsData. */
  readonly suggestions: string;
}

/** What is known of a guide's page before it is fetched. */
export interface PageData {
  /** The id that Pagefind gives to the page. */
  readonly id: string;
  readonly summary: string;
}

/** Everything that a full-text search needs beside Pagefind and the suggestions. */
export interface SearchData {
  readonly vocabulary: VocabularyData;
  /** One for each guide, in the order of the guides among the suggestions. */
  readonly pages: readonly PageData[];
}

/*
 * Guards against files that are no part of the index: an error page, a proxy's answer, the index of another version. The
 * build writes the files whole, so the outline is enough; the browser gets no schema library for it.
 */

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether parsed JSON is the manifest. */
export function isSearchManifest(value: unknown): value is SearchManifest {
  return isRecord(value) && typeof value['search'] === 'string' && typeof value['suggestions'] === 'string';
}

/** Whether parsed JSON is the data of the full-text search. */
export function isSearchData(value: unknown): value is SearchData {
  return (
    isRecord(value) &&
    Array.isArray(value['pages']) &&
    isRecord(value['vocabulary']) &&
    typeof value['vocabulary']['documents'] === 'number' &&
    isRecord(value['vocabulary']['words'])
  );
}

/** Whether parsed JSON is the data of the suggestions. */
export function isSuggestionsData(value: unknown): value is SuggestionsData {
  return (
    isRecord(value) &&
    Array.isArray(value['symptoms']) &&
    Array.isArray(value['pages']) &&
    isRecord(value['lexicon']) &&
    Array.isArray(value['lexicon']['synonyms']) &&
    Array.isArray(value['lexicon']['keep'])
  );
}
