import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import type { SearchDocument, SearchFile } from '../../../src/search/index/document.ts';
import { loadInNode } from './node-pagefind.ts';

/** Another search over the same guides, with the settings that it comes with. */
export interface Rival {
  readonly name: string;
  /** The slugs that it finds, best first. */
  ask(query: string): Promise<string[]>;
  close(): Promise<void>;
}

const RESULTS = 10;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function toHtml({ title, aliases, asked, text }: SearchDocument): string {
  const paragraphs = [...aliases, ...asked, ...text.split('\n')].map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<html lang="fa"><body><h1>${escapeHtml(title)}</h1>${paragraphs.join('')}</body></html>`;
}

/** Plain Pagefind's whole index of the guides, as its command line would write it. */
export async function indexWithPagefind(documents: readonly SearchDocument[]): Promise<SearchFile[]> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind could not start');
  for (const document of documents) await index.addHTMLFile({ url: document.url, content: toHtml(document) });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

/** Pagefind as shipped, over an index that `indexWithPagefind` made. */
export async function pagefindAsShipped(
  files: readonly SearchFile[],
  documents: readonly SearchDocument[],
): Promise<Rival> {
  const slugOf = new Map(documents.map(({ url, slug }) => [url, slug]));
  const { pagefind, close } = await loadInNode(files, { noWorker: true });
  return {
    name: 'Pagefind',
    close,
    ask: async (query) => {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, RESULTS).map((result) => result.data()));
      return pages.map(({ url }) => slugOf.get(url) ?? '');
    },
  };
}

function fuseAsShipped(documents: readonly SearchDocument[]): Rival {
  const fuse = new Fuse(documents, { keys: ['title', 'aliases', 'asked', 'text'] });
  return {
    name: 'Fuse.js',
    close: () => Promise.resolve(),
    ask: (query) => Promise.resolve(fuse.search(query, { limit: RESULTS }).map(({ item }) => item.slug)),
  };
}

/** MiniSearch's index of the guides. */
export function indexWithMiniSearch(documents: readonly SearchDocument[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>({
    idField: 'slug',
    fields: ['title', 'aliases', 'asked', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
  return index;
}

/** MiniSearch with prefixes and fuzziness, over an index that `indexWithMiniSearch` made. */
export function miniSearch(index: MiniSearch<SearchDocument>): Rival {
  return {
    name: 'MiniSearch',
    close: () => Promise.resolve(),
    ask: (query) => Promise.resolve(index.search(query).map(({ id }) => String(id))),
  };
}

/**
 * Pagefind as shipped, Fuse.js as shipped, and MiniSearch with prefixes and fuzziness, over the same guides with all that
 * is written for search.
 */
export async function createRivals(documents: readonly SearchDocument[]): Promise<Rival[]> {
  return [
    await pagefindAsShipped(await indexWithPagefind(documents), documents),
    fuseAsShipped(documents),
    miniSearch(indexWithMiniSearch(documents)),
  ];
}
