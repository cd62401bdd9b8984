import { createAnalyser, type Analyser } from '../../text/analyse.ts';
import type { AnsweringPage } from '../query/answering-pages.ts';
import type { Search } from '../query/ask.ts';
import { isPagefindModule, pagefindOptions, type PagefindModule } from '../query/pagefind-api.ts';
import {
  isSearchData,
  isSearchManifest,
  isSuggestionsData,
  type SearchManifest,
} from '../query/search-files.ts';
import type { Suggester } from '../query/suggest.ts';
import { suggestionEntries, type SuggestionEntry } from '../query/suggestion-entries.ts';

// What only suggestions need comes with them: the box itself is on every page that has one.
export { suggestionGroups } from './suggestion-list.element.ts';

/** Where the index of this page's version is: the search box says it. */
const INDEX_ROOT = document.querySelector<HTMLElement>('[data-search-index]')?.dataset['searchIndex'] ?? '';

async function loadPagefind(): Promise<PagefindModule> {
  const address = `${INDEX_ROOT}pagefind.js`;
  const loaded: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefindModule(loaded)) throw new Error(`${address} has no createInstance.`);
  return loaded;
}

/** What suggestions and full text share. */
interface Base {
  readonly manifest: SearchManifest;
  readonly entries: readonly SuggestionEntry[];
  readonly answeringPages: readonly AnsweringPage[];
  readonly analyser: Analyser;
}

/** @throws Error when the file is not there or is not what it should be; whatever `fetch` throws without a connection */
async function readJson<Data>(
  name: string,
  isData: (value: unknown) => value is Data,
  cache: RequestCache = 'default',
): Promise<Data> {
  const response = await fetch(INDEX_ROOT + name, { cache });
  if (!response.ok) throw new Error(`${INDEX_ROOT}${name} answered ${response.status}.`);
  const data: unknown = await response.json();
  if (!isData(data)) throw new Error(`${INDEX_ROOT}${name} is no file of the search index.`);
  return data;
}

async function loadBase(): Promise<Base> {
  const manifest = await readJson('manifest.json', isSearchManifest, 'no-cache');
  const suggestions = await readJson(manifest.suggestions, isSuggestionsData);
  const entries = suggestionEntries(suggestions.symptoms);
  const answeringPages = suggestions.pages;
  return { manifest, entries, answeringPages, analyser: createAnalyser(suggestions.lexicon) };
}

/** Remembers a load once it worked; one that failed is tried again at the next call. */
function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

const baseOnce = once(loadBase);

/**
 * The suggester over titles and aliases: light, loaded when the box is first touched. Rejects where it is out of reach.
 * Suggestions and full text each bring their own code, so that neither waits for the other's. Until it is given what
 * corrects them, unknown words stay as typed, and it says so.
 */
export const loadSuggester: () => Promise<Suggester> = once(async () => {
  const [{ entries, analyser, answeringPages }, { createSuggester }] = await Promise.all([
    baseOnce(),
    import('../query/suggest.ts'),
  ]);
  return createSuggester(entries, analyser, answeringPages);
});

/** The same suggester with what corrects unknown words: for the first query that has one. */
export const loadCorrectingSuggester: () => Promise<Suggester> = once(async () => {
  const [suggester, { createCorrector }] = await Promise.all([
    loadSuggester(),
    import('../query/corrector.ts'),
  ]);
  suggester.setCorrector(createCorrector);
  return suggester;
});

/** The full-text search: Pagefind and the words' table. Rejects where a file of it is missing or out of reach. */
export const loadSearch: () => Promise<Search> = once(async () => {
  const [
    { manifest, entries, analyser, answeringPages },
    { createSearch },
    { createVocabulary },
    { createCorrector },
    library,
  ] = await Promise.all([
    baseOnce(),
    import('../query/ask.ts'),
    import('../query/vocabulary.ts'),
    import('../query/corrector.ts'),
    loadPagefind(),
  ]);
  const data = await readJson(manifest.search, isSearchData);
  const vocabulary = createVocabulary(data.vocabulary, analyser);
  return createSearch({
    pagefind: library.createInstance(pagefindOptions),
    analyser,
    vocabulary,
    pages: data.pages,
    entries,
    corrector: createCorrector(analyser, vocabulary),
    answeringPages,
  });
});
