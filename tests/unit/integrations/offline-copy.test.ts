import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOffline } from '../../../src/integrations/offline-copy.ts';
import type { Rank } from '../../../src/offline/page-priority.ts';
import { packAddress, revisionOf } from '../../../src/offline/cache-manifest.ts';
import { bytesOf, isPack, unpackText } from '../../../src/offline/pack.ts';

/** Text that compresses to about half, the same at every run. */
function noise(seed: number, letters: number): string {
  const block = (index: number) => createHash('sha256').update(`${seed} ${index}`).digest('hex');
  return Array.from({ length: Math.ceil(letters / 64) }, (_, index) => block(index)).join('');
}

let folder = '';
const roomy = { offline: 600_000, pictures: 60_000 };

async function put(name: string, content: string | Uint8Array) {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The texts of a pack in the built site, by their addresses. */
async function unpacked(address: string): Promise<Map<string, string>> {
  const pack: unknown = JSON.parse(await readFile(path.join(folder, address), 'utf8'));
  if (!isPack(pack)) throw new Error(`${address} is no pack.`);
  const whole = (url: string): string => {
    const text = pack[url] ?? [''];
    return unpackText(text, text[0] === '' ? '' : whole(text[0]));
  };
  return new Map(Object.keys(pack).map((url) => [url, whole(url)]));
}

const guides = new Map<string, Rank>(
  Array.from({ length: 40 }, (_, index) => [
    `/wifi/guide-${index}/`,
    { guided: index % 2 === 1, order: index },
  ]),
);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-'));
  for (const page of ['', 'contact/', 'offline/', 'search/', 'wifi/'])
    await put(`${page}index.html`, `<h1>${page}</h1>`);
  for (const url of guides.keys())
    await put(`${url}index.html`, noise(url.length * 7 + Number(/\d+/.exec(url)), 8000));
  await put('assets/page.abc.js', 'export {}');
  await put('assets/font.abc.woff2', noise(9, 300));
  await put('search-index/v1/manifest.json', '{}');
  await put('search-index/v1/suggestions.abc.json', noise(3, 3000));
  await put('search-index/v1/pagefind-worker.js', noise(4, 9000));
  await put('search-index/v1/fragment/fa_1.pf_fragment', gzipSync('pagefind_dcd{}'));
  await put('search-index/v1/index/fa_1.pf_index', gzipSync(noise(5, 30_000)));
});

afterEach(() => rm(folder, { recursive: true }));

describe('the offline copy', () => {
  it('keeps every page and the whole search index where the budget allows', async () => {
    const { pages, left, manifest } = await writeOffline(folder, guides, roomy);
    expect({ pages, left }).toEqual({ pages: 45, left: 0 });
    const texts = await unpacked(manifest.pack);
    expect([...texts.keys()].toSorted()).toEqual(
      manifest.groups
        .flat()
        .map(({ url }) => url)
        .toSorted(),
    );
    for (const url of ['/search-index/-/index/fa_1.pf_index', '/assets/page.abc.js', '/wifi/guide-39/'])
      expect(texts.has(url), url).toBe(true);
    expect([...texts.keys()].some((url) => url.includes('pagefind-worker'))).toBe(false);
    expect(texts.get('/search-index/-/fragment/fa_1.pf_fragment')).toBe('pagefind_dcd{}');
    expect(manifest.files.map(({ url }) => url)).toEqual(['/assets/font.abc.woff2']);
  });

  it('has a pack for each group of what changes together, which gives what the list says', async () => {
    await put('search-index/v1/fragment/fa_2.pf_fragment', gzipSync('pagefind_dcd{"url":"/wifi/guide-1/"}'));
    const { manifest } = await writeOffline(folder, guides, roomy);
    const ofGuide = manifest.groups.find((group) => group.some(({ url }) => url === '/wifi/guide-1/')) ?? [];
    expect(ofGuide.map(({ url }) => url)).toEqual([
      '/wifi/guide-1/',
      '/search-index/-/fragment/fa_2.pf_fragment',
    ]);
    for (const group of manifest.groups) {
      const texts = await unpacked(await packAddress(group));
      for (const { url, revision } of group)
        expect(await revisionOf(bytesOf(url, texts.get(url) ?? '')), url).toBe(revision);
    }
  });

  it('writes pages in terms of one that asks questions, so that the pack is small without a large window too', async () => {
    const frame = `<decision-tree>${noise(1, 20_000)}`;
    for (const url of guides.keys()) await put(`${url}index.html`, `${frame}${url}`);
    const { manifest } = await writeOffline(folder, guides, roomy);
    const pack = await readFile(path.join(folder, manifest.pack));
    expect(pack.length).toBeLessThan(100_000);
    expect([...(await unpacked(manifest.pack))].filter(([, text]) => text.includes(frame)).length).toBe(40);
  });

  it('writes search in terms of the summaries, which a word more in a guide does not change', async () => {
    const summaries = Array.from({ length: 30 }, (_, index) => noise(1000 + index, 100).slice(0, 100));
    const data = (words: string) =>
      JSON.stringify({
        vocabulary: { documents: 30, words: { 1: words } },
        pages: summaries.map((summary, index) => ({ id: `fa_${index}`, summary })),
      });
    await put('search-index/v1/search.abc.json', data('abc'));
    const { manifest: one } = await writeOffline(folder, guides, roomy);
    expect((await unpacked(one.pack)).get('/search-index/-/search.abc.json')).toBe(data('abc'));
    await rm(path.join(folder, 'search-index/v1/search.abc.json'));
    await put('search-index/v1/search.def.json', data('abc def'));
    const { manifest: two } = await writeOffline(folder, guides, roomy);
    const known = new Set(one.groups.flat().map(({ url, revision }) => url + revision));
    const changed = two.groups.filter((group) =>
      group.some(({ url, revision }) => !known.has(url + revision)),
    );
    expect(changed.map((group) => group.map(({ url }) => url))).toEqual([
      [
        '/search-index/-/index/fa_1.pf_index',
        '/search-index/-/manifest.json',
        '/search-index/-/search.def.json',
      ],
    ]);
    const pack = await readFile(path.join(folder, await packAddress(changed[0] ?? [])), 'utf8');
    expect(summaries.filter((summary) => pack.includes(summary))).toEqual([]);
    // What others are written in terms of comes before them.
    const order = two.groups.flat().map(({ url }) => url);
    expect(order.indexOf('/search-index/-/summaries.txt')).toBeLessThan(
      order.indexOf('/search-index/-/search.def.json'),
    );
  });

  it('leaves pages and files as they are when only the name of the index\u2019s folder changes', async () => {
    await put('index.html', '<search-box data-search-index="/search-index/v1/">');
    const { manifest: one } = await writeOffline(folder, guides, roomy);
    await put('index.html', '<search-box data-search-index="/search-index/v2/">');
    await rename(path.join(folder, 'search-index/v1'), path.join(folder, 'search-index/v2'));
    const { manifest: two } = await writeOffline(folder, guides, roomy);
    expect(two).toEqual({ ...one, indexVersion: 'v2' });
  });

  it('keeps the most useful pages where it does not, and never passes the budget', async () => {
    const copy = await writeOffline(folder, guides, { offline: 100_000, pictures: 60_000 });
    expect(copy.bytes).toBeLessThanOrEqual(100_000);
    expect(copy.left).toBeGreaterThan(0);
    const kept = [...(await unpacked(copy.manifest.pack)).keys()];
    for (const url of ['/', '/contact/', '/offline/', '/wifi/', '/wifi/guide-1/', '/wifi/guide-3/'])
      expect(kept).toContain(url);
    const last = kept.filter((url) => guides.has(url));
    expect(last.every((url) => guides.get(url)?.guided)).toBe(true);
  });

  it('takes the titles of the search index where the whole would crowd out the guides', async () => {
    await put('search-index/v1/index/fa_2.pf_index', gzipSync(noise(6, 200_000)));
    await writeOffline(folder, guides, { offline: 100_000, pictures: 60_000 });
    const worker = await readFile(path.join(folder, 'service-worker.js'), 'utf8');
    expect(worker.includes('suggestions.abc.json')).toBe(true);
    expect(worker.includes('pf_index')).toBe(false);
  });

  it('writes the same twice, and another list when one page changes', async () => {
    const worker = () => readFile(path.join(folder, 'service-worker.js'), 'utf8');
    await writeOffline(folder, guides, roomy);
    const first = await worker();
    await writeOffline(folder, guides, roomy);
    expect((await worker()) === first).toBe(true);
    await put('wifi/guide-2/index.html', '<h1>other</h1>');
    await writeOffline(folder, guides, roomy);
    expect((await worker()) === first).toBe(false);
  });
});
