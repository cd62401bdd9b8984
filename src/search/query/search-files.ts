import type { VocabularyData } from './vocabulary.ts';

/** Says which files of the index belong together. It has a fixed name and is fetched fresh; what it names never changes. */
export interface SearchManifest {
  /** The file with SearchData. */
  readonly search: string;
  /** The file with SuggestionsData. */
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
