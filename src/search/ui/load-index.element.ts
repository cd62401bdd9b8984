import { createAnalyserWith } from '../../text/analyse.ts';
import type { Search } from '../query/ask.ts';
import { type IndexBase, isIndexBase, isLexiconRest } from '../query/index-files.ts';
import { createIndexStore, type IndexStore } from '../query/index-store.ts';
import { isPagefindModule, pagefindOptions, type Pagefind } from '../query/pagefind-api.ts';
import type { Suggester } from '../query/suggest.ts';

// What only suggestions need comes with them: the box itself is on every page that has one.
export { suggestionGroups } from './suggestion-list.element.ts';

/** Where the index of this page's version is: the search box says it. */
const INDEX_ROOT = document.querySelector<HTMLElement>('[data-search-index]')?.dataset['searchIndex'] ?? '';

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

/** @throws Error when the file is not there; whatever `fetch` throws without a connection */
async function fetchFile(path: string): Promise<unknown> {
  const response = await fetch(INDEX_ROOT + path);
  if (!response.ok) throw new Error(`${INDEX_ROOT}${path} answered ${response.status}.`);
  return response.json();
}

const files = new Map<string, () => Promise<unknown>>();

/** A file of the index: fetched once for all that read the index, unless that failed. */
function readFile(path: string): Promise<unknown> {
  const read = files.get(path) ?? once(() => fetchFile(path));
  files.set(path, read);
  return read();
}

const loadBase: () => Promise<IndexBase> = once(async () => {
  const base = await readFile('base.json');
  if (!isIndexBase(base)) throw new Error(`${INDEX_ROOT}base.json is no file of the search index.`);
  return base;
});

/** The index, read with what nearly every query needs: without greetings, names, and subjects that no guide is about. */
const loadStore: () => Promise<IndexStore> = once(async () => {
  const base = await loadBase();
  return createIndexStore(base, createAnalyserWith(base.lexicon, []), readFile);
});

/** The index, read as it was made; and what corrects words. */
const loadReading = once(async () => {
  const [base, rest, { createAnalyser, createCorrector }] = await Promise.all([
    loadBase(),
    readFile('lexicon.json'),
    import('../query/reading.ts'),
  ]);
  if (!isLexiconRest(rest)) throw new Error(`${INDEX_ROOT}lexicon.json is no file of the search index.`);
  const analyser = createAnalyser({ ...base.lexicon, ...rest });
  return { store: createIndexStore(base, analyser, readFile), createCorrector };
});

/** Pagefind's index of whole texts: for the queries that the index of terms leaves in doubt. */
const openPagefind: () => Promise<Pagefind> = once(async () => {
  const address = `${INDEX_ROOT}pagefind.js`;
  const loaded: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefindModule(loaded)) throw new Error(`${address} has no createInstance.`);
  return loaded.createInstance(pagefindOptions);
});

/**
 * The suggester: light, loaded when the box is first touched. Rejects where it is out of reach. Words that the site does not
 * know stay as typed, and it says so.
 */
export const loadSuggester: () => Promise<Suggester> = once(async () => {
  const [store, { createSuggester }] = await Promise.all([loadStore(), import('../query/suggest.ts')]);
  return createSuggester(store);
});

/** The suggester that corrects unknown words: for the first query that has one. */
export const loadCorrectingSuggester: () => Promise<Suggester> = once(async () => {
  const [{ store, createCorrector }, { createSuggester }] = await Promise.all([
    loadReading(),
    import('../query/suggest.ts'),
  ]);
  return createSuggester(store, createCorrector);
});

/** The full search. Rejects where a file of it is out of reach. */
export const loadSearch: () => Promise<Search> = once(async () => {
  const [{ store, createCorrector }, { createSearch }] = await Promise.all([
    loadReading(),
    import('../query/ask.ts'),
  ]);
  return createSearch({ store, createCorrector, openPagefind });
});
