import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOffline } from '../../../src/integrations/offline-copy.ts';
import type { Rank } from '../../../src/offline/page-priority.ts';
import { packAddress, revisionOf } from '../../../src/offline/cache-manifest.ts';
import { isPack, unpackText } from '../../../src/offline/pack.ts';
import { encodePostings } from '../../../src/search/query/posting-codec.ts';

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

/** An index of one guide with so many pieces of postings, each of so many terms. */
async function putIndex(pieces: number, terms = 100) {
  const starts = Array.from({ length: pieces }, (_, piece) => (piece === 0 ? '' : String(1000 + piece)));
  const base = {
    documents: 1,
    lexicon: { synonyms: [], keep: [] },
    symptoms: [{ url: '/wifi/', title: 'Wi-Fi', aliases: [], guides: 1 }],
    pages: [],
    words: [''],
    postings: starts,
  };
  await put('search-index/v1/base.json', JSON.stringify(base));
  await put('search-index/v1/words/0.json', '{}');
  const record = { symptom: 0, slug: 'guide-1', title: '', aliases: [], summary: '' };
  await put('search-index/v1/guides/0.json', JSON.stringify([record]));
  const posting = encodePostings([{ guide: 0, text: 9, sentences: [] }]);
  for (const [piece, start] of starts.entries()) {
    const words = Array.from(
      { length: terms },
      (_, term) => start + noise(piece * terms + term, 64).slice(0, 30),
    );
    const content = JSON.stringify(Object.fromEntries(words.map((word) => [word, posting])));
    await put(`search-index/v1/postings/${piece}.json`, content);
  }
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-'));
  for (const page of ['', 'contact/', 'offline/', 'search/', 'wifi/'])
    await put(`${page}index.html`, `<h1>${page}</h1>`);
  for (const url of guides.keys())
    await put(`${url}index.html`, noise(url.length * 7 + Number(/\d+/.exec(url)), 8000));
  await put('assets/page.abc.js', 'export {}');
  await put('assets/font.abc.woff2', noise(9, 300));
  await putIndex(1);
  await put('search-index/v1/texts/wifi/guide-1.json', '[]');
  for (const name of ['pagefind.js', 'wasm.unknown.pagefind', 'fragment/fa_1.pf_fragment'])
    await put(`search-index/v1/${name}`, noise(4, 9000));
});

afterEach(() => rm(folder, { recursive: true }));

describe('the offline copy', () => {
  it('keeps every page and the whole index of terms where the budget allows', async () => {
    const { pages, left, manifest } = await writeOffline(folder, guides, roomy);
    expect({ pages, left }).toEqual({ pages: 45, left: 0 });
    const texts = await unpacked(manifest.pack);
    expect([...texts.keys()].toSorted()).toEqual(
      manifest.groups
        .flat()
        .map(({ url }) => url)
        .toSorted(),
    );
    for (const url of ['/assets/page.abc.js', '/wifi/guide-39/']) expect(texts.has(url), url).toBe(true);
    // Nothing of Pagefind's: search does without it.
    expect([...texts.keys()].filter((url) => url.startsWith('/search-index/')).toSorted()).toEqual(
      ['base', 'guides/0', 'terms/wifi/guide-1', 'texts/wifi/guide-1', 'weights', 'words/0'].map(
        (name) => `/search-index/-/${name}.json`,
      ),
    );
    expect(manifest.derived.map(({ url }) => url)).toEqual(['/search-index/-/postings/0.json']);
    expect(manifest.files.map(({ url }) => url)).toEqual(['/assets/font.abc.woff2']);
  });

  it('has a pack for each group of what changes together, which gives what the list says', async () => {
    const { manifest } = await writeOffline(folder, guides, roomy);
    const ofGuide = manifest.groups.find((group) => group.some(({ url }) => url === '/wifi/guide-1/')) ?? [];
    expect(ofGuide.map(({ url }) => url)).toEqual([
      '/wifi/guide-1/',
      '/search-index/-/texts/wifi/guide-1.json',
      '/search-index/-/terms/wifi/guide-1.json',
    ]);
    for (const group of manifest.groups) {
      const texts = await unpacked(await packAddress(group));
      for (const { url, revision } of group)
        expect(await revisionOf(new TextEncoder().encode(texts.get(url))), url).toBe(revision);
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

  it('leaves the texts of search away before a page', async () => {
    for (const [url, { order }] of guides)
      await put(`search-index/v1/texts${url.slice(0, -1)}.json`, noise(2000 + order, 9000));
    const { left, manifest } = await writeOffline(folder, guides, { offline: 280_000, pictures: 60_000 });
    const kept = [...(await unpacked(manifest.pack)).keys()];
    expect(left).toBe(0);
    expect(kept).toContain('/search-index/-/words/0.json');
    expect(kept.filter((url) => url.includes('/texts/'))).toEqual([]);
  });

  it.each([1, 4])('leaves search away where it would crowd out the guides: %i pieces', async (pieces) => {
    await putIndex(pieces, 4000);
    const { manifest } = await writeOffline(folder, guides, { offline: 100_000, pictures: 60_000 });
    const kept = [...(await unpacked(manifest.pack)).keys()];
    expect(kept.filter((url) => url.startsWith('/search-index/'))).toEqual([]);
    expect(kept).toContain('/wifi/guide-1/');
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
