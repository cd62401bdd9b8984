import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import type { Pack } from '../offline/cache-manifest.ts';

/** A file of the built site. */
export interface Built {
  /** Its address from the site's root; a page's ends in a slash. */
  readonly url: string;
  readonly bytes: Buffer;
}

/** Reads one file of the built site by its name below the folder. */
export async function readBuilt(folder: string, name: string): Promise<Built> {
  return { url: `/${name.replace(/index\.html$/, '')}`, bytes: await readFile(path.join(folder, name)) };
}

/**
 * What bytes weigh on the wire, by brotli at a middling level, so that a server that compresses while it serves stays
 * within the budget too. The window holds the whole pack, as it does where files are compressed at build time.
 */
export function weight(bytes: Buffer | string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return Math.min(brotliCompressSync(bytes, { params }).length, Buffer.byteLength(bytes));
}

/** Whether a file is one of Pagefind's fragments: what it shows of one guide. */
export const isFragment = ({ url }: Built) => url.endsWith('.pf_fragment');

/** What the pack holds of one file. */
function packed(file: Built): Pack[string] {
  return isFragment(file)
    ? { type: 'application/octet-stream', text: gunzipSync(file.bytes).toString() }
    : { type: 'text/html; charset=utf-8', text: file.bytes.toString() };
}

/** Files as the pack writes them: it is put together a dozen times before it is known how many fit. */
const lines = new WeakMap<Built, string>();

function lineOf(file: Built): string {
  const known = lines.get(file);
  if (known !== undefined) return known;
  const line = `${JSON.stringify(file.url)}:${JSON.stringify(packed(file))}`;
  lines.set(file, line);
  return line;
}

/**
 * Pages and fragments as one text. Pagefind takes its fragments unpacked as well, and so they compress together with
 * the pages of the same words.
 */
export function packOf(built: readonly Built[]): string {
  return `{${built.map(lineOf).join(',')}}`;
}

/**
 * The search index as the offline copy takes it: whole, or the titles alone, or not at all. Guides come first: half of
 * the budget is the most that finding them may take.
 * @param names every file of the site
 */
export async function readSearchFiles(
  folder: string,
  names: readonly string[],
  budget: number,
): Promise<Built[]> {
  // Search does not start Pagefind's worker (pagefindOptions in src/search/query/pagefind-api.ts).
  const whole = names.filter(
    (name) => /^search-index\/.+\.\w+$/.test(name) && !name.endsWith('/pagefind-worker.js'),
  );
  const titles = whole.filter((name) => /\/(?:manifest|suggestions\.\w+)\.json$/.test(name));
  for (const choice of [whole, titles]) {
    let size = 0;
    for (const name of choice) size += (await stat(path.join(folder, name))).size;
    // Most of the index is compressed already: what is this large need not be read to know that it does not fit.
    if (size > budget * 3) continue;
    const files: Built[] = [];
    for (const name of choice) files.push(await readBuilt(folder, name));
    if (files.reduce((sum, { bytes }) => sum + weight(bytes), 0) <= budget / 2) return files;
  }
  return [];
}
