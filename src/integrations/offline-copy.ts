import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { CacheManifest } from '../offline/cache-manifest.ts';
import { howManyFit, inOrder, type Rank } from '../offline/page-priority.ts';
import {
  indexVersionOf,
  isText,
  readBuilt,
  readGuideText,
  readIndex,
  weight,
  type Built,
  type BuiltSite,
} from './offline-files.ts';
import { choosePictures } from './offline-pictures.ts';
import { Packer, writePacks } from './offline-packs.ts';
import { writeWorker } from './offline-worker.ts';
import { MEASURED_WORDS_ADDRESS } from '../check/measured-words.ts';

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
  /** What the device makes of them. */
  readonly derived: readonly Built[];
}

/** What every page of the site may load, and the words that a report says what was measured in. */
const isAsset = (name: string) =>
  name === MEASURED_WORDS_ADDRESS.slice(1) ||
  /^(?:assets\/[^/]+\.(?:js|woff2)|icon\.svg|manifest\.webmanifest)$/.test(name);

/** Weighs the first pages of a copy with what it always holds, in compressed bytes without its single files. */
class Scales {
  readonly #site: BuiltSite;
  readonly #urls: readonly string[];
  readonly #always: readonly Built[];
  readonly #packer: Packer;
  readonly #read: Built[][] = [];
  readonly #weights = new Map<string, number>();

  /**
   * @param urls the pages, the most useful first
   * @param always the texts that come with any of them
   */
  constructor(site: BuiltSite, urls: readonly string[], always: readonly Built[], packer: Packer) {
    this.#site = site;
    this.#urls = urls;
    this.#always = always;
    this.#packer = packer;
  }

  /** The first pages, each with the text that search has of it. */
  async first(count: number, withTexts: boolean): Promise<readonly Built[]> {
    for (const url of this.#urls.slice(this.#read.length, count))
      this.#read.push([
        await readBuilt(this.#site, `${url.slice(1)}index.html`),
        ...(await readGuideText(this.#site, url)),
      ]);
    const files = this.#read.slice(0, count);
    return withTexts ? files.flat() : files.flatMap((of) => of.slice(0, 1));
  }

  /** What the first pages weigh; infinitely much where they would fill the device. */
  async weigh(count: number, withTexts: boolean, mostUnpacked: number): Promise<number> {
    const key = `${count} ${withTexts}`;
    const known = this.#weights.get(key);
    if (known !== undefined) return known;
    const texts = [...(await this.first(count, withTexts)), ...this.#always];
    const unpacked = texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const whole =
      unpacked > mostUnpacked
        ? Infinity
        : weight(this.#packer.pack(Packer.inOrder(this.#packer.groups(texts)))) +
          texts.length * workerWeight.line;
    this.#weights.set(key, whole);
    return whole;
  }
}

async function choose(
  site: BuiltSite,
  guides: ReadonlyMap<string, Rank>,
  { offline: budget, pictures: pictureBudget }: OfflineLimits,
  packer: Packer,
): Promise<Choice> {
  const names = [...site.names];
  const index = await readIndex(site, budget);
  const always = [...index.files];
  for (const name of names.filter(isAsset)) always.push(await readBuilt(site, name));
  const single = always.filter((file) => !isText(file));
  const fixed = single.reduce((sum, { bytes }) => sum + weight(bytes) + workerWeight.line, workerWeight.code);

  const pages = inOrder(
    names
      // Diagrams are for editors, who are not without a connection; a saved page of notices would tell yesterday's.
      .filter((name) => /(?:^|\/)index\.html$/.test(name) && !/^(?:map|notices)\//.test(name))
      .map((name) => `/${name.slice(0, -10)}`),
    guides,
  );
  const scales = new Scales(site, pages, always.filter(isText), packer);
  const fit = (withTexts: boolean) =>
    howManyFit(pages.length, budget - fixed, (count) =>
      scales.weigh(count, withTexts, budget * MAX_UNPACKED_RATIO),
    );
  let withTexts = index.files.length > 0;
  let fits = await fit(withTexts);
  // A passage in the results takes the place of no page.
  if (withTexts && fits < pages.length) {
    withTexts = false;
    fits = await fit(withTexts);
  }
  const texts = fixed + (await scales.weigh(fits, withTexts, Infinity));
  const chosen = await scales.first(fits, withTexts);
  // And no picture either.
  const { pictures, bytes } = await choosePictures(site, chosen, Math.min(pictureBudget, budget - texts));
  return {
    files: [...chosen, ...always, ...pictures],
    derived: index.derived,
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
  const found = await readdir(folder, { recursive: true });
  const names = new Set(found.map((name) => name.replaceAll(path.sep, '/')).sort());
  const indexVersion = indexVersionOf(names);
  const packer = new Packer();
  const { files, derived, ...copy } = await choose({ folder, names, indexVersion }, guides, limits, packer);
  const manifest = await writePacks(folder, files, derived, indexVersion, packer);
  await writeWorker(folder, manifest);
  return { ...copy, manifest };
}
