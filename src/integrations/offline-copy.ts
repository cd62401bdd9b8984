import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { CacheManifest } from '../offline/cache-manifest.ts';
import { howManyFit, inOrder, type Rank } from '../offline/page-priority.ts';
import {
  indexVersionOf,
  isText,
  readBuilt,
  readSearchFiles,
  weight,
  type Built,
  type BuiltSite,
} from './offline-files.ts';
import { choosePictures } from './offline-pictures.ts';
import { deviceMakes, Packer, writePacks } from './offline-packs.ts';
import { summariesOf } from './offline-summaries.ts';
import { writeWorker } from './offline-worker.ts';

/** What the service worker weighs, in compressed bytes: its code, and its line for one file (address and hash). */
const workerWeight = { code: 4500, line: 24 };

/**
 * How many times its compressed size the copy may take on the device. The catalogue takes sixteen times; pages that are
 * nearly alike compress to nothing and would fill a phone with tens of megabytes.
 */
const MAX_UNPACKED_RATIO = 20;

/** What the offline copy holds of a site, in numbers. */
export interface OfflineCopy {
  readonly pages: number;
  /** Pages that did not fit the budget. */
  readonly left: number;
  readonly pictures: number;
  /** Compressed bytes of the whole install. */
  readonly bytes: number;
  /** The list of all of it. */
  readonly manifest: CacheManifest;
}

/** The most that an install may weigh, and pictures of it, in compressed bytes: `limits` of site.yaml. */
export interface OfflineLimits {
  readonly offline: number;
  readonly pictures: number;
}

/** What was chosen, and what it weighs. */
interface Choice extends Omit<OfflineCopy, 'manifest'> {
  readonly files: readonly Built[];
}

/** What every page of the site may load. */
const isAsset = (name: string) =>
  /^(?:assets\/[^/]+\.(?:js|woff2)|icon\.svg|manifest\.webmanifest)$/.test(name);

async function choose(
  site: BuiltSite,
  guides: ReadonlyMap<string, Rank>,
  { offline: budget, pictures: pictureBudget }: OfflineLimits,
  packer: Packer,
): Promise<Choice> {
  const { names } = site;
  const search = await readSearchFiles(site, budget);
  const always = [...summariesOf(search), ...search];
  for (const name of names.filter(isAsset)) always.push(await readBuilt(site, name));
  const made = deviceMakes(always);
  const single = always.filter((file) => !isText(file));
  const fixed = single.reduce((sum, { bytes }) => sum + weight(bytes) + workerWeight.line, workerWeight.code);

  const pages = inOrder(
    names
      // Diagrams are for editors, who are not without a connection.
      .filter((name) => /(?:^|\/)index\.html$/.test(name) && !name.startsWith('map/'))
      .map((name) => `/${name.slice(0, -10)}`),
    guides,
  );
  const read: Built[] = [];
  const weights = new Map<number, number>();
  const weigh = async (count: number): Promise<number> => {
    for (const url of pages.slice(read.length, count))
      read.push(await readBuilt(site, `${url.slice(1)}index.html`));
    const known = weights.get(count);
    if (known !== undefined) return known;
    const texts = [...read.slice(0, count), ...always.filter((file) => isText(file) && !made.includes(file))];
    const unpacked = texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const whole =
      unpacked > budget * MAX_UNPACKED_RATIO
        ? Infinity
        : weight(packer.pack(packer.groups(texts).flat())) + texts.length * workerWeight.line;
    weights.set(count, whole);
    return whole;
  };
  const fits = await howManyFit(pages.length, budget - fixed, weigh);
  const texts = fixed + (await weigh(fits));
  const chosen = read.slice(0, fits);
  // No picture takes the place of a page.
  const { pictures, bytes } = await choosePictures(site, chosen, Math.min(pictureBudget, budget - texts));
  return {
    files: [...chosen, ...always, ...pictures],
    pages: fits,
    left: pages.length - fits,
    pictures: pictures.length,
    bytes: texts + bytes,
  };
}

/**
 * Chooses what of a built site is saved on the device, and writes the packs and the service worker into it.
 * @param folder the built site
 * @param guides the guides by address, which says the most useful ones
 * @param limits the most that the install may weigh
 */
export async function writeOffline(
  folder: string,
  guides: ReadonlyMap<string, Rank>,
  limits: OfflineLimits,
): Promise<OfflineCopy> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
  const indexVersion = indexVersionOf(names);
  const packer = new Packer();
  const { files, ...copy } = await choose({ folder, names, indexVersion }, guides, limits, packer);
  const manifest = await writePacks(folder, files, indexVersion, packer);
  await writeWorker(folder, manifest);
  return { ...copy, manifest };
}
