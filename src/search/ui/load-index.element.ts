import { createAnalyser } from '../../text/analyse.ts';
import type { Search } from '../query/ask.ts';
import { isIndexBase } from '../query/index-files.ts';
import { createIndexStore, type IndexStore } from '../query/index-store.ts';
import { isPagefindModule, pagefindOptions, type Pagefind } from '../query/pagefind-api.ts';
import type { Suggester } from '../query/suggest.ts';

// What only suggestions need comes with them: the box itself is on every page that has one.
export { suggestionGroups } from './suggestion-list.element.ts';

/** Where the index of this page's version is: the search box says it. */
const INDEX_ROOT = document.querySelector<HTMLElement>('[data-search-index]')?.dataset['searchIndex'] ?? '';

/** @throws Error when the file is not there; whatever `fetch` throws without a connection */
async function readFile(path: string): Promise<unknown> {
  const response = await fetch(INDEX_ROOT + path);
  if (!response.ok) throw new Error(`${INDEX_ROOT}${path} answered ${response.status}.`);
  return response.json();
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

/** The index that suggestions and the full search share. */
const loadStore: () => Promise<IndexStore> = once(async () => {
  const base = await readFile('base.json');
  if (!isIndexBase(base)) throw new Error(`${INDEX_ROOT}base.json is no file of the search index.`);
  return createIndexStore(base, createAnalyser(base.lexicon), readFile);
});

/** Pagefind's index of whole texts: for the queries that the index of terms leaves in doubt. */
const openPagefind: () => Promise<Pagefind> = once(async () => {
  const address = `${INDEX_ROOT}pagefind.js`;
  const loaded: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefindModule(loaded)) throw new Error(`${address} has no createInstance.`);
  return loaded.createInstance(pagefindOptions);
});

/**
 * The suggester: light, loaded when the box is first touched. Rejects where it is out of reach. Until it is given what
 * corrects them, unknown words stay as typed, and it says so.
 */
export const loadSuggester: () => Promise<Suggester> = once(async () => {
  const [store, { createSuggester }] = await Promise.all([loadStore(), import('../query/suggest.ts')]);
  return createSuggester(store);
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

/** The full search. Rejects where a file of it is out of reach. */
export const loadSearch: () => Promise<Search> = once(async () => {
  const [store, { createSearch }, { createCorrector }] = await Promise.all([
    loadStore(),
    import('../query/ask.ts'),
    import('../query/corrector.ts'),
  ]);
  return createSearch({ store, createCorrector, openPagefind });
});
