import {
  packAddress,
  revisionOf,
  withoutVersion,
  type CacheManifest,
  type KeptFile,
} from '../../../src/offline/cache-manifest.ts';
import { line } from './worker-scope.ts';

/** The pages and files of a version, by path. */
export type Published = Readonly<Record<string, string>>;

/** A file as the build lists it. */
async function published(text: string, url: string): Promise<KeptFile> {
  return { url, revision: await revisionOf(new TextEncoder().encode(text)) };
}

const versionOf = (urls: readonly string[]) =>
  urls.map((url) => /^\/search-index\/(\w+)\//.exec(url)?.[1]).find((version) => version !== undefined) ??
  'v1';

/**
 * A version of the site with these pages and files, put on the server; and the list of it, as the build writes it: each
 * text has a pack of its own, and all have one together.
 */
export async function publish(files: Published): Promise<CacheManifest> {
  line.files = new Map(Object.entries(files));
  const indexVersion = versionOf(Object.keys(files));
  const texts = new Map<string, string>();
  const all: KeptFile[] = [];
  for (const [path, text] of Object.entries(files)) {
    const [url, kept] = [withoutVersion(path, indexVersion), withoutVersion(text, indexVersion)];
    texts.set(url, kept);
    all.push(await published(kept, url));
  }
  const write = async (group: readonly KeptFile[]) => {
    const pack = Object.fromEntries(group.map(({ url }) => [url, ['', texts.get(url) ?? '']]));
    line.files.set(await packAddress(group), JSON.stringify(pack));
  };
  const isText = ({ url }: KeptFile) => !url.endsWith('.woff2');
  const groups = all.filter(isText).map((file) => [file]);
  for (const group of [...groups, groups.flat()]) await write(group);
  return {
    groups,
    files: all.filter((file) => !isText(file)),
    derived: [],
    pack: await packAddress(groups.flat()),
    indexVersion,
    size: 1000,
  };
}
