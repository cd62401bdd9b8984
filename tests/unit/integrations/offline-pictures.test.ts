import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeOffline } from '../../../src/integrations/offline-copy.ts';
import type { Rank } from '../../../src/offline/page-priority.ts';
import { newFolder, put } from './written-folder.ts';

const guides = new Map<string, Rank>([
  ['/wifi/last/', { guided: true, order: 9 }],
  ['/wifi/first/', { guided: true, order: 1 }],
]);
const photo = (name: string) =>
  `<img class="picture" src="/assets/${name}.webp" srcset="/assets/${name}.webp 700w, /assets/${name}-large.webp 1400w" sizes="700px" width="700" height="300" alt="پشت مودم" loading="lazy" decoding="async">`;
const drawing =
  '<img class="picture" src="/assets/drawing.abc.svg" width="360" height="226" alt="نویزگیر" loading="lazy" decoding="async">';

let folder = '';
beforeEach(async () => {
  folder = await newFolder();
  for (const page of ['', 'contact/', 'offline/', 'search/', 'wifi/'])
    await put(folder, `${page}index.html`, `<h1>${page}</h1>`);
  await put(folder, 'wifi/last/index.html', `<p>${photo('last')}</p>`);
  await put(folder, 'wifi/first/index.html', `<p>${drawing}${photo('first')}</p>`);
  await put(folder, 'assets/drawing.abc.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  for (const name of ['first', 'last', 'first-large', 'last-large', 'other'])
    await put(folder, `assets/${name}.webp`, randomBytes(20_000));
});

/** The pictures of the copy with so many bytes for them, drawings in packs and photographs by themselves. */
async function kept(pictures: number, offline = 600_000) {
  const { manifest, ...copy } = await writeOffline(folder, guides, { offline, pictures });
  const addresses = (files: readonly { readonly url: string }[]) =>
    files.map(({ url }) => url).filter((url) => /\.(?:svg|webp)$/.test(url));
  const groups = manifest.groups.map(addresses).filter((group) => group.length > 0);
  return { manifest, copy, groups, single: addresses(manifest.files) };
}

test('a copy has the pictures of its guides in their small width, a drawing as a pack of its own', async () => {
  const { copy, groups, single } = await kept(60_000);
  expect(groups).toEqual([['/assets/drawing.abc.svg']]);
  expect(single).toEqual(['/assets/first.webp', '/assets/last.webp']);
  expect(copy.pictures).toBe(3);
  expect(copy.bytes).toBeGreaterThan(40_000);
});

test('where not all fit, those of the most useful guides come, and the pages all the same', async () => {
  const { copy, groups, single } = await kept(25_000);
  expect(groups).toEqual([['/assets/drawing.abc.svg']]);
  expect(single).toEqual(['/assets/first.webp']);
  expect(copy).toMatchObject({ pages: 7, left: 0, pictures: 2 });
  expect((await kept(0)).copy).toMatchObject({ pages: 7, left: 0, pictures: 0 });
});

test('pictures take no more than what the pages leave of the whole', async () => {
  expect((await kept(60_000, 30_000)).copy).toMatchObject({ pages: 7, left: 0, pictures: 2 });
});

test('a page on the device asks for no width that is not there, and has its words where no picture is', async () => {
  const { manifest } = await kept(0);
  const pack = await readFile(path.join(folder, manifest.pack), 'utf8');
  expect(pack).toContain('src=\\"/assets/first.webp\\"');
  expect(pack).toContain('alt=\\"پشت مودم\\"');
  expect(pack).not.toMatch(/srcset|-large/);
});
