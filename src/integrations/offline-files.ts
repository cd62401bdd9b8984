import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { withoutVersion } from '../offline/cache-manifest.ts';

/** A file of the built site as the offline copy keeps it. */
export interface Built {
  /** Its address from the site's root, without the version of the search index; a page's ends in a slash. */
  readonly url: string;
  readonly bytes: Buffer;
}

/** The name of the search index's folder, which is another in every version. */
export const indexVersionOf = (names: readonly string[]): string =>
  names.map((name) => /^search-index\/([^/]+)\//.exec(name)?.[1]).find((name) => name !== undefined) ?? '-';

/** A site that has been built. */
export interface BuiltSite {
  readonly folder: string;
  /** Every file, by its path in the folder with slashes. */
  readonly names: readonly string[];
  readonly indexVersion: string;
}

/** Whether a file comes in packs: the font, Pagefind's program and photographs are compressed already. */
export const isText = ({ url }: Built) => !/\.(?:woff2|pagefind|webp)$/.test(url);

/** The larger of a picture's two widths, and how to choose: a device without a connection has the smaller one. */
const otherWidths = /(<img class="picture"[^>]*? src="[^"]+") srcset="[^"]*" sizes="[^"]*"/g;

/**
 * Reads one file as the offline copy keeps it: Pagefind's unpacked, which it takes as well, since they compress together
 * with the pages of the same words.
 */
export async function readBuilt({ folder, indexVersion }: BuiltSite, name: string): Promise<Built> {
  const url = withoutVersion(`/${name.replace(/index\.html$/, '')}`, indexVersion);
  const bytes = await readFile(path.join(folder, name));
  if (/\.pf_\w+$/.test(name)) return { url, bytes: gunzipSync(bytes) };
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

/**
 * The search index as the offline copy takes it: whole, or the titles alone, or not at all. Guides come first: half of
 * the budget is the most that finding them may take.
 */
export async function readSearchFiles(site: BuiltSite, budget: number): Promise<Built[]> {
  // Search does not start Pagefind's worker (pagefindOptions in src/search/query/pagefind-api.ts).
  const whole = site.names.filter(
    (name) => /^search-index\/.+\.\w+$/.test(name) && !name.endsWith('/pagefind-worker.js'),
  );
  const titles = whole.filter((name) => /\/(?:manifest|suggestions\.\w+)\.json$/.test(name));
  for (const choice of [whole, titles]) {
    let size = 0;
    for (const name of choice) size += (await stat(path.join(site.folder, name))).size;
    // Most of the index is compressed already: what is this large need not be read to know that it does not fit.
    if (size > budget * 3) continue;
    const files: Built[] = [];
    for (const name of choice) files.push(await readBuilt(site, name));
    if (files.reduce((sum, { bytes }) => sum + weight(bytes), 0) <= budget / 2) return files;
  }
  return [];
}
