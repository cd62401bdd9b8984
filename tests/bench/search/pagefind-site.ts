import type { Browser } from '@playwright/test';
import type { SearchFile } from '../../../src/search/index/document.ts';
import { serveCompressed } from '../speed/compressed-server.ts';
import { writeFiles } from './build-site.ts';

/** Pagefind's own interface shows so many results at first. */
const SHOWN = 5;

const PAGE = '<!doctype html><html lang="fa"><title>Pagefind</title></html>';

/**
 * Compressed bytes that plain Pagefind loads for the first search of a visitor, for each query: its script and engine, the
 * pieces of the index, and the first results' pages.
 * @param folder where to write it; a page and the index in a folder of its own
 */
export async function pagefindBytes(
  browser: Browser,
  folder: string,
  files: readonly SearchFile[],
  queries: readonly string[],
): Promise<number[]> {
  const page = (path: string): SearchFile => ({ path, content: Buffer.from(PAGE) });
  const index = files.map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
  await writeFiles(folder, [page('index.html'), page('404.html'), ...index]);
  const server = await serveCompressed(folder);
  const bytes: number[] = [];
  for (const query of queries) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(`${server.origin}/`);
    server.sent.length = 0;
    await tab.evaluate(
      async ({ query, shown }) => {
        interface Found {
          readonly results: readonly { data(): Promise<unknown> }[];
        }
        interface Library {
          search(query: string): Promise<Found>;
        }
        const address = '/pagefind/pagefind.js';
        const library = (await import(address)) as Library;
        const { results } = await library.search(query);
        await Promise.all(results.slice(0, shown).map((result) => result.data()));
      },
      { query, shown: SHOWN },
    );
    bytes.push(server.sent.reduce((sum, sent) => sum + sent.bytes, 0));
    await context.close();
  }
  await server.close();
  return bytes;
}
