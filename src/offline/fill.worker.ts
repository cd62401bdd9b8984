import { packAddress, revisionOf, withVersion, type KeptFile } from './cache-manifest.ts';
import { derivePostings } from './derived-postings.ts';
import type { KeptSite } from './kept-site.worker.ts';
import { isPack, unpackText, type Pack } from './pack.ts';
import { yieldToCheck } from './yield-to-check.worker.ts';

/** Up to this share of the groups is lighter one by one than the pack of all: each has its own headers, and shares less. */
const MAX_SINGLE_SHARE = 0.5;

/**
 * Fetches something, from the browser's own cache where that has it. What is wrong is asked for once more past that
 * cache, which would give the same wrong answer for a year.
 * @param take uses an answer; it rejects where that is wrong
 */
async function fetchRight(url: string, take: (response: Response) => Promise<void>): Promise<void> {
  const attempt = (cache: RequestCache) =>
    yieldToCheck(async () => {
      const response = await fetch(url, { cache });
      if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
      await take(response);
    });
  await attempt('default').catch(() => attempt('reload'));
}

/** Keeps bytes that are what the manifest says; nothing else gets in, whoever sent it. */
async function keep(site: KeptSite, file: KeptFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if ((await revisionOf(bytes)) !== file.revision)
    throw new Error(`${file.url} is another than it should be.`);
  await site.put(file, bytes);
}

/** A text of a pack written out; its base is in the same pack, or on the device. */
async function writtenOut(
  site: KeptSite,
  pack: Pack,
  url: string,
  bases: Map<string, string>,
): Promise<string> {
  const packed = pack[url];
  if (packed === undefined) return (await site.match(url))?.text() ?? '';
  const [base] = packed;
  if (base === '') return unpackText(packed, '');
  const text = bases.get(base) ?? (await writtenOut(site, pack, base, bases));
  bases.set(base, text);
  return unpackText(packed, text);
}

/** Takes files out of a pack. Rejects where one of them does not come, or is another; the others are kept. */
async function takePack(site: KeptSite, url: string, files: readonly KeptFile[]): Promise<void> {
  await fetchRight(url, async (response) => {
    const pack: unknown = await response.json();
    if (!isPack(pack)) throw new Error(`${url} is no pack.`);
    const bases = new Map<string, string>();
    for (const file of await site.missing(files)) {
      if (!(file.url in pack)) throw new Error(`${url} lacks ${file.url}.`);
      await keep(site, file, new TextEncoder().encode(await writtenOut(site, pack, file.url, bases)));
    }
  });
}

async function takeTexts(site: KeptSite): Promise<void> {
  const { groups, pack } = site.manifest;
  const lacking = async () => {
    const missing = new Set(await site.missing(groups.flat()));
    return groups.filter((group) => group.some((file) => missing.has(file)));
  };
  const wanted = await lacking();
  if (wanted.length > groups.length * MAX_SINGLE_SHARE) {
    await refuseWithoutRoom(site);
    // Where somebody on the way spoils it, the small ones may come through.
    await takePack(site, pack, wanted.flat()).catch(() => undefined);
  }
  // One after the other: bases come first.
  for (const group of await lacking()) await takePack(site, await packAddress(group), group);
}

async function takeFiles(site: KeptSite): Promise<void> {
  const { files, indexVersion } = site.manifest;
  for (const file of await site.missing(files))
    await fetchRight(withVersion(file.url, indexVersion), async (response) =>
      keep(site, file, new Uint8Array(await response.arrayBuffer())),
    );
}

/** Makes what the device makes itself. */
async function derive(site: KeptSite): Promise<void> {
  const missing = new Set(await site.missing(site.manifest.derived));
  if (missing.size === 0) return;
  const pieces = await derivePostings(async (url): Promise<unknown> => (await site.match(url))?.json());
  for (const [piece, file] of site.manifest.derived.entries())
    if (missing.has(file)) await keep(site, file, new TextEncoder().encode(pieces[piece]));
}

/** Fetches nothing where the device has no room: each view would fetch, unpack and lose it again. */
async function refuseWithoutRoom({ manifest: { size } }: KeptSite): Promise<void> {
  // Not every browser tells (WebKitGTK, Safari before 17).
  if (!('storage' in navigator && 'estimate' in navigator.storage)) return;
  const room = await navigator.storage.estimate().catch(() => undefined);
  const free = (room?.quota ?? Infinity) - (room?.usage ?? 0);
  if (free < size) throw new Error(`No room for the offline copy: ${free} of ${size} bytes.`);
}

/**
 * Fetches what the device lacks of a version. What has arrived stays, and the next attempt goes on from there.
 * @throws Error when something does not arrive as it should, or has no room
 */
export async function fill(site: KeptSite): Promise<void> {
  try {
    await takeTexts(site);
    await takeFiles(site);
    await derive(site);
    await site.stamp();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await site.giveUp();
    throw error;
  }
}
