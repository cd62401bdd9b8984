import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { documentsOf, indexFiles } from '../../../src/integrations/search-index.ts';
import { writeOffline } from '../../../src/integrations/offline-copy.ts';
import { weight } from '../../../src/integrations/offline-files.ts';
import { lintContent } from '../../../src/lint/lint-content.ts';
import { packAddress, type CacheManifest } from '../../../src/offline/cache-manifest.ts';
import { fetched, ofInstall, ofUpdate, total } from '../../bench/offline/wire-cost.ts';
import { catalogueOutput, expect, test } from './site.ts';

/**
 * The most that a catalogue of so many guides may cost, in bytes on the wire with their headers. What no guide adds to: in an
 * install the font, the programs of the pages, the connection check with its words, the frame; in an update the worker's code,
 * the changed guide's page, which is 15 KB at most, its pack, three pieces of the words of search, and the pack of a guide that
 * alone had one of the words until then. What each guide adds: to an install its page, its text and its terms for search (2,300
 * by the average; the rest is for pictures and longer ones); to an update its three lines in the worker and what its sentences
 * weigh.
 */
const most = (guides: number) => ({ install: 178_000 + 2_800 * guides, update: 44_000 + 220 * guides });

/** With words that no other guide has, so that the vocabulary changes too. */
const SENTENCE = ' اگر باز هم نشد، خرخاکی را از سوراخ پریز بیرون بیاورید و دوباره امتحان کنید.';

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-'));
  await cp(catalogueOutput, folder, {
    recursive: true,
    filter: (name) => !/\.(?:br|gz)$|assets.offline$|search-index$/.test(name),
  });
});
test.afterAll(() => rm(folder, { recursive: true }));

/** Builds the search index and the offline copy, with one sentence more in one guide. */
async function build(changed?: string): Promise<CacheManifest> {
  const content = await lintContent(path.resolve('content'));
  const articles = content.articles.map((article) =>
    `/${article.symptom}/${article.slug}/` === changed
      ? { ...article, text: article.text + SENTENCE }
      : article,
  );
  const index = path.join(folder, 'search-index');
  await rm(index, { recursive: true, force: true });
  for (const { path: name, content: bytes } of await indexFiles({ ...content, articles })) {
    const file = path.join(index, changed === undefined ? 'one' : 'two', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return (await writeOffline(folder, new Map(), { offline: 600_000, pictures: 60_000 })).manifest;
}

test('a first install and a sentence more in a guide cost what they may at most', async () => {
  test.setTimeout(120_000);
  const pages = new Set(documentsOf(await lintContent(path.resolve('content'))).map(({ url }) => url));
  const limits = most(pages.size);
  const before = await build();
  const install = await ofInstall(folder, before);
  expect(total(install), JSON.stringify(install, null, 1)).toBeLessThanOrEqual(limits.install);

  // The guide whose change costs the most: a view of it, which makes the device look for an update, and the pack.
  const costs: [url: string, bytes: number][] = [];
  for (const group of before.groups) {
    const url = group.map((file) => file.url).find((one) => pages.has(one));
    if (url === undefined) continue;
    // By the budget's own quicker scales: the best compression of every page and pack would take a minute to choose one.
    const files = [path.join(url, 'index.html'), await packAddress(group)];
    const bytes = await Promise.all(
      files.map(async (name) => weight(await readFile(path.join(folder, name)))),
    );
    costs.push([url, bytes.reduce((sum, one) => sum + one, 0)]);
  }
  expect(costs.length).toBeGreaterThan(50);
  const [heaviest = ''] = costs.toSorted(([, a], [, b]) => b - a).map(([url]) => url);
  const page = path.join(folder, heaviest, 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/<\/p>(?=[^]*<\/main>)/, `${SENTENCE}</p>`));
  const update = await ofUpdate(folder, before, await build(heaviest));
  const all = [await fetched(folder, heaviest), ...update];
  expect(total(all), JSON.stringify(all, null, 1)).toBeLessThanOrEqual(limits.update);
});
