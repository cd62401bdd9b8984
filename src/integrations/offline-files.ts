import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { withoutVersion } from '../offline/cache-manifest.ts';
import { splitPostings, type SplitIndex } from './offline-postings.ts';
import { textFile } from '../search/query/index-files.ts';

/** A file of the built site as the offline copy keeps it. */
export interface Built {
  /** Its address from the site's root, without the version of the search index; a page's ends in a slash. */
  readonly url: string;
  readonly bytes: Buffer;
}

/** The name of the search index's folder, which is another in every version. */
export const indexVersionOf = (names: Iterable<string>): string =>
  Array.from(names, (name) => /^search-index\/([^/]+)\//.exec(name)?.[1]).find(
    (name) => name !== undefined,
  ) ?? '-';

/** A site that has been built. */
export interface BuiltSite {
  readonly folder: string;
  /** Every file, by its path in the folder with slashes, in the order of those. */
  readonly names: ReadonlySet<string>;
  readonly indexVersion: string;
}

/** Whether a file comes in packs: the font and photographs are compressed already. */
export const isText = ({ url }: Built) => !/\.(?:woff2|webp)$/.test(url);

/** The larger of a picture's two widths, and how to choose: a device without a connection has the smaller one. */
const otherWidths = /(<img class="picture"[^>]*? src="[^"]+") srcset="[^"]*" sizes="[^"]*"/g;

/** Reads one file as the offline copy keeps it. */
export async function readBuilt({ folder, indexVersion }: BuiltSite, name: string): Promise<Built> {
  const url = withoutVersion(`/${name.replace(/index\.html$/, '')}`, indexVersion);
  const bytes = await readFile(path.join(folder, name));
  if (!name.endsWith('.html')) return { url, bytes };
  const html = bytes.toString().replace(otherWidths, '$1');
  return { url, bytes: Buffer.from(withoutVersion(html, indexVersion)) };
}

/**
 * What bytes weigh on the wire, by brotli at a middling level, so that a server that compresses while it serves stays
 * within the budget too. The window holds the whole pack, as it does where files are compressed at build time.
 */
export function weight(bytes: Buffer | string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return Math.min(brotliCompressSync(bytes, { params }).length, Buffer.byteLength(bytes));
}

/** What finds guides: the index of terms with the guides' records. Pagefind's stays away, which search does without. */
const isIndexOfTerms = (name: string) =>
  /^search-index\/[^/]+\/(?:base|lexicon|(?:words|postings|guides|summaries)\/\d+)\.json$/.test(name);

/**
 * The index of terms as the offline copy takes it: whole or not at all. Guides come first: half of the budget is the most
 * that finding them may take.
 */
export async function readIndex(site: BuiltSite, budget: number): Promise<SplitIndex> {
  const names = [...site.names].filter(isIndexOfTerms);
  let size = 0;
  for (const name of names) size += (await stat(path.join(site.folder, name))).size;
  // What is this large need not be read to know that it does not fit: it compresses to a third.
  if (names.length === 0 || size > budget * 3) return { files: [], derived: [] };
  const files: Built[] = [];
  for (const name of names) files.push(await readBuilt(site, name));
  const split = await splitPostings(files);
  const whole = weight(Buffer.concat(split.files.map(({ bytes }) => bytes)));
  return whole <= budget / 2 ? split : { files: [], derived: [] };
}

/** The text of a guide that search shows a passage of; nothing for any other page. */
export async function readGuideText(site: BuiltSite, url: string): Promise<readonly Built[]> {
  const name = `search-index/${site.indexVersion}/${textFile(url)}`;
  return site.names.has(name) ? [await readBuilt(site, name)] : [];
}

/** The page whose text or terms a file of the index holds; undefined for any other file. */
export function pageOf(url: string): string | undefined {
  const page = /^\/search-index\/-\/(?:texts|terms)(\/.+)\.json$/.exec(url)?.[1];
  return page === undefined ? undefined : `${page}/`;
}
