import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { howManyFit, inOrder, type Rank } from '../offline/page-priority.ts';
import { FALLBACK_PAGE, type CachedFile } from '../offline/cache-manifest.ts';
import { isFragment, packOf, readBuilt, readSearchFiles, weight, type Built } from './offline-files.ts';
import { writeWorker } from './offline-worker.ts';

/** What the service worker weighs, in compressed bytes: its code, and its line for one file (address and hashes). */
const workerWeight = { code: 7000, line: 80 };

/**
 * How many times its compressed size the pack may take on the device. The catalogue takes eight times; pages that are
 * nearly alike compress to nothing and would fill a phone with tens of megabytes.
 */
const MAX_UNPACKED_RATIO = 20;

/** What the offline copy holds of a site, in numbers. */
export interface OfflineCopy {
  readonly pages: number;
  /** Pages that did not fit the budget. */
  readonly left: number;
  /** Compressed bytes of the whole install. */
  readonly bytes: number;
}

/** What was chosen, and what it weighs. */
interface Choice extends OfflineCopy {
  readonly single: readonly Built[];
  readonly packed: readonly Built[];
}

async function choose(folder: string, guides: ReadonlyMap<string, Rank>, budget: number): Promise<Choice> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
  const search = await readSearchFiles(folder, names, budget);
  const fragments = search.filter(isFragment);
  const single = search.filter((file) => !isFragment(file));
  for (const name of names)
    if (/^(?:assets\/.+\.(?:js|woff2)|icon\.svg|manifest\.webmanifest)$/.test(name))
      single.push(await readBuilt(folder, name));
  // What turns codes back into reports; a catalogue where it weighs a tenth of all is read by few on a device.
  for (const name of names.filter((one) => one === 'agent/guides.json')) {
    const guidesOfCodes = await readBuilt(folder, name);
    if (weight(guidesOfCodes.bytes) <= budget / 10) single.push(guidesOfCodes);
  }
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
  const packWeight = async (count: number): Promise<number> => {
    for (const url of pages.slice(read.length, count))
      read.push(await readBuilt(folder, `${url.slice(1)}index.html`));
    const known = weights.get(count);
    if (known !== undefined) return known;
    const lines = (count + fragments.length) * workerWeight.line;
    const pack = packOf([...read.slice(0, count), ...fragments]);
    const whole = pack.length > budget * MAX_UNPACKED_RATIO ? Infinity : weight(pack) + lines;
    weights.set(count, whole);
    return whole;
  };
  const fits = await howManyFit(pages.length, budget - fixed, packWeight);
  const packed = [...read.slice(0, fits), ...fragments];
  return { single, packed, pages: fits, left: pages.length - fits, bytes: fixed + (await packWeight(fits)) };
}

const hash = (bytes: Buffer | string) => createHash('sha256').update(bytes);
const shortHash = (bytes: Buffer | string) => hash(bytes).digest('hex').slice(0, 10);
const integrity = (bytes: Buffer | string) => `sha256-${hash(bytes).digest('base64')}`;

const cachedFile = ({ url, bytes }: Built): CachedFile => ({
  url,
  revision: shortHash(bytes),
  integrity: integrity(bytes),
});

/**
 * Chooses what of a built site is saved on the device, and writes the pack and the service worker into it.
 * @param folder the built site
 * @param guides the guides by address, which says the most useful ones
 * @param budget the most that the install may weigh, in compressed bytes
 */
export async function writeOffline(
  folder: string,
  guides: ReadonlyMap<string, Rank>,
  budget: number,
): Promise<OfflineCopy> {
  const { single, packed, ...copy } = await choose(folder, guides, budget);
  const text = packOf(packed);
  const pack = { url: `/assets/offline.${shortHash(text)}.json`, integrity: integrity(text) };
  await writeFile(path.join(folder, pack.url), text);
  const files = single.map(cachedFile);
  const pages = packed.map(cachedFile);
  // The page that carries the day of saving is new in every version.
  const revision = shortHash([...files, ...pages].map((file) => file.url + file.integrity).join('\n'));
  await writeWorker(folder, {
    files,
    packed: pages.map((file) => (file.url === FALLBACK_PAGE ? { ...file, revision } : file)),
    pack,
  });
  return copy;
}
