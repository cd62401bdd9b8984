import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOffline } from '../../../src/integrations/offline-copy.ts';
import type { Rank } from '../../../src/offline/page-priority.ts';
import type { Pack } from '../../../src/offline/cache-manifest.ts';

/** Text that compresses to about half, the same at every run. */
function noise(seed: number, letters: number): string {
  const block = (index: number) => createHash('sha256').update(`${seed} ${index}`).digest('hex');
  return Array.from({ length: Math.ceil(letters / 64) }, (_, index) => block(index)).join('');
}

let folder = '';

async function put(name: string, content: string | Uint8Array) {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function pack(): Promise<Pack> {
  const [name = ''] = (await readdir(path.join(folder, 'assets'))).filter((file) => file.endsWith('.json'));
  const read: Pack = JSON.parse(await readFile(path.join(folder, 'assets', name), 'utf8'));
  return read;
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
  await put('search-index/v1/manifest.json', '{}');
  await put('search-index/v1/suggestions.abc.json', noise(3, 3000));
  await put('search-index/v1/pagefind-worker.js', noise(4, 9000));
  await put('search-index/v1/fragment/fa_1.pf_fragment', gzipSync('pagefind_dcd{}'));
  await put('search-index/v1/index/fa_1.pf_index', gzipSync(noise(5, 30_000)));
});

afterEach(() => rm(folder, { recursive: true }));

describe('the offline copy', () => {
  it('keeps every page and the whole search index where the budget allows', async () => {
    const copy = await writeOffline(folder, guides, 600_000);
    expect(copy).toMatchObject({ pages: 45, left: 0 });
    const worker = await readFile(path.join(folder, 'service-worker.js'), 'utf8');
    for (const file of ['/search-index/v1/index/fa_1.pf_index', '/assets/page.abc.js', '/wifi/guide-39/'])
      expect(worker.includes(file), file).toBe(true);
    expect(worker.includes('pagefind-worker')).toBe(false);
    expect((await pack())['/search-index/v1/fragment/fa_1.pf_fragment']?.text).toBe('pagefind_dcd{}');
  });

  it('keeps the most useful pages where it does not, and never passes the budget', async () => {
    const copy = await writeOffline(folder, guides, 100_000);
    expect(copy.bytes).toBeLessThanOrEqual(100_000);
    expect(copy.left).toBeGreaterThan(0);
    const kept = await pack();
    for (const url of ['/', '/contact/', '/offline/', '/wifi/', '/wifi/guide-1/', '/wifi/guide-3/'])
      expect(kept).toHaveProperty([url]);
    const last = Object.keys(kept).filter((url) => guides.has(url));
    expect(last.every((url) => guides.get(url)?.guided)).toBe(true);
  });

  it('takes the titles of the search index where the whole would crowd out the guides', async () => {
    await put('search-index/v1/index/fa_2.pf_index', gzipSync(noise(6, 200_000)));
    await writeOffline(folder, guides, 100_000);
    const worker = await readFile(path.join(folder, 'service-worker.js'), 'utf8');
    expect(worker.includes('suggestions.abc.json')).toBe(true);
    expect(worker.includes('pf_index')).toBe(false);
  });

  it('writes the same twice, and another list when one page changes', async () => {
    const worker = () => readFile(path.join(folder, 'service-worker.js'), 'utf8');
    await writeOffline(folder, guides, 600_000);
    const first = await worker();
    await writeOffline(folder, guides, 600_000);
    expect((await worker()) === first).toBe(true);
    await put('wifi/guide-2/index.html', '<h1>other</h1>');
    await writeOffline(folder, guides, 600_000);
    expect((await worker()) === first).toBe(false);
  });
});
