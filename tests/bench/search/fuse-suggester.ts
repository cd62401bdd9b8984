import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Analyser } from '../../../src/text/analyse.ts';

/** What Fuse.js may suggest: a guide or a symptom, by what customers call it. */
export interface Named {
  readonly path: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** Fuse.js as the box's suggester. */
export interface FuseSuggester {
  readonly name: string;
  /** Compressed bytes of the library and of the names. */
  readonly bytes: number;
  /** The paths of all that it suggests, the best first. */
  suggest(query: string): string[];
}

/** The most that are asked for: more than any list shows, since symptoms are among them. */
const RESULTS = 30;

/** Compressed bytes of the library as it is shipped, token search included. */
async function libraryBytes(): Promise<number> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('fuse.js'));
  return brotliCompressSync(await readFile(path.join(folder, 'fuse.min.mjs'))).length;
}

async function fuseOver(
  name: string,
  entries: readonly Named[],
  options: IFuseOptions<Named>,
  prepare: (text: string) => string,
): Promise<FuseSuggester> {
  const data = Buffer.from(JSON.stringify(entries));
  const prepared = entries.map(({ path, title, aliases }) => ({
    path,
    title: prepare(title),
    aliases: aliases.map(prepare),
  }));
  const fuse = new Fuse(prepared, { keys: ['title', 'aliases'], ...options });
  return {
    name,
    bytes: (await libraryBytes()) + brotliCompressSync(data).length,
    suggest: (query) => {
      const asked = prepare(query);
      return asked === '' ? [] : fuse.search(asked, { limit: RESULTS }).map(({ item }) => item.path);
    },
  };
}

/** Fuse.js as it comes, and by tokens over names and queries that the site's analyser has read. */
export function fuseSuggesters(entries: readonly Named[], analyser: Analyser): Promise<FuseSuggester[]> {
  const analysed = (text: string): string =>
    analyser
      .analyse(text)
      .map(({ term }) => term)
      .join(' ');
  return Promise.all([
    fuseOver('Fuse.js, by analysed tokens', entries, { useTokenSearch: true, threshold: 0.3 }, analysed),
    fuseOver('Fuse.js, as it comes', entries, {}, (text) => text),
  ]);
}
