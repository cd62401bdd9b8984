import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  packAddress,
  withVersion,
  type CacheManifest,
  type KeptFile,
} from '../../../src/offline/cache-manifest.ts';

/** What the headers of one answer weigh, as nginx sends them by the printed configuration. */
const HEADERS = 830;

/** One file that a device fetches, and what it weighs on the wire with its headers. */
export interface Fetched {
  readonly url: string;
  readonly bytes: number;
}

/** What one file of a built site weighs on the wire, by brotli at its best, with its headers. */
export async function fetched(folder: string, url: string): Promise<Fetched> {
  const bytes = await readFile(path.join(folder, url.endsWith('/') ? `${url}index.html` : url));
  const params = { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS };
  return { url, bytes: Math.min(brotliCompressSync(bytes, { params }).length, bytes.length) + HEADERS };
}

/** What a first install brings: the worker, the pack of all, and what comes one by one. */
export function ofInstall(folder: string, { pack, files, indexVersion }: CacheManifest): Promise<Fetched[]> {
  const urls = ['/service-worker.js', pack, ...files.map(({ url }) => withVersion(url, indexVersion))];
  return Promise.all(urls.map((url) => fetched(folder, url)));
}

/** What a small update brings to a device that has the version before. */
export async function ofUpdate(
  folder: string,
  before: CacheManifest,
  { groups, files, indexVersion }: CacheManifest,
): Promise<Fetched[]> {
  const key = ({ url, revision }: KeptFile) => `${url} ${revision}`;
  const held = new Set([...before.groups.flat(), ...before.files].map(key));
  const isNew = (file: KeptFile) => !held.has(key(file));
  const packs = await Promise.all(groups.filter((group) => group.some(isNew)).map(packAddress));
  const single = files.filter(isNew).map(({ url }) => withVersion(url, indexVersion));
  return Promise.all(['/service-worker.js', ...packs, ...single].map((url) => fetched(folder, url)));
}

/** All of it together. */
export const total = (all: readonly Fetched[]): number => all.reduce((sum, { bytes }) => sum + bytes, 0);
