import type { AnsweringPage } from '../../../src/search/query/answering-pages.ts';
import { createSearch, type Search } from '../../../src/search/query/ask.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import type { SearchDocument, SearchFile, SearchSymptom } from '../../../src/search/index/document.ts';
import { createCorrector } from '../../../src/search/query/corrector.ts';
import type { IndexStore } from '../../../src/search/query/index-store.ts';
import type { Pagefind } from '../../../src/search/query/pagefind-api.ts';
import { createSuggester, type Suggester } from '../../../src/search/query/suggest.ts';
import type { Lexicon } from '../../../src/text/lexicon.ts';
import { loadInNode } from '../../bench/search/node-pagefind.ts';
import { openStore } from './open-store.ts';

/** The site's own search, running in Node. */
export interface OpenSearch {
  readonly search: Search;
  readonly suggester: Suggester;
  readonly pagefind: Pagefind;
  readonly store: IndexStore;
  readonly files: readonly SearchFile[];
  close(): Promise<void>;
}

/** Builds an index and opens it as the browser does. */
export async function openSearch(
  documents: readonly SearchDocument[],
  symptoms: readonly SearchSymptom[],
  lexicon: Lexicon,
  pages: readonly AnsweringPage[] = [],
): Promise<OpenSearch> {
  const files = await buildIndex(documents, symptoms, lexicon, pages);
  const store = await openStore(files);
  const { pagefind, close } = await loadInNode(files);
  const suggester = createSuggester(store, createCorrector);
  return {
    search: createSearch({ store, createCorrector, openPagefind: () => Promise.resolve(pagefind) }),
    suggester,
    pagefind,
    store,
    files,
    close,
  };
}
