import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchFile } from '../../../src/search/index/document.ts';
import { isPagefindModule, pagefindOptions, type Pagefind } from '../../../src/search/query/pagefind-api.ts';

/** Pagefind's own script, running in Node over a built index. */
export interface NodePagefind {
  readonly pagefind: Pagefind;
  /** Removes the files again. */
  close(): Promise<void>;
}

/** Pagefind fetches its files beside its script; Node's fetch takes no file addresses. */
function fetchFiles(): void {
  const fetchWeb = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (address.protocol !== 'file:') return fetchWeb(input, init);
    address.search = '';
    return new Response(await readFile(address));
  };
}

let canFetchFiles = false;

/**
 * Writes an index to a temporary folder and loads Pagefind's browser script from it.
 *
 * @param files what buildIndex gave
 * @param options Pagefind's options; those of the site unless told otherwise
 */
export async function loadInNode(
  files: readonly SearchFile[],
  options: object = pagefindOptions,
): Promise<NodePagefind> {
  if (!canFetchFiles) fetchFiles();
  canFetchFiles = true;
  const folder = await mkdtemp(path.join(tmpdir(), 'search-index-'));
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
  for (const file of files) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  const loaded: unknown = await import(
    /* @vite-ignore */ pathToFileURL(path.join(folder, 'pagefind.js')).href
  );
  if (!isPagefindModule(loaded)) throw new Error('pagefind.js has no createInstance');
  return {
    pagefind: loaded.createInstance(options),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
