/** The part of Pagefind's browser script that search uses (pagefind 1.6.0, pagefind.js). */
export interface PagefindModule {
  createInstance(options: object): Pagefind;
}

/** Whether what was loaded is Pagefind's script. */
export function isPagefindModule(loaded: unknown): loaded is PagefindModule {
  return (
    typeof loaded === 'object' &&
    loaded !== null &&
    'createInstance' in loaded &&
    typeof loaded.createInstance === 'function'
  );
}

/** One opened index. */
export interface Pagefind {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** The name under which a page of Pagefind's has the number of its guide. */
export const GUIDE_META = 'guide';

/**
 * The options for Pagefind's createInstance: a search word that is only the start of an indexed word counts for less
 * than a whole one. No worker: the index of a help site answers in milliseconds, and the worker's script is 12 KB on a cold cache.
 */
export const pagefindOptions = {
  noWorker: true,
  ranking: { termSimilarity: 5 },
} as const;
