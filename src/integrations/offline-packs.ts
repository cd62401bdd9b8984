import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  FALLBACK_PAGE,
  packAddress,
  revisionOf,
  type CacheManifest,
  type KeptFile,
} from '../offline/cache-manifest.ts';
import { deriveIndex, fragmentName } from '../offline/derived-index.ts';
import { textOf, type Pack, type PackedText } from '../offline/pack.ts';
import { isText, type Built } from './offline-files.ts';
import { isSearchData, isSummaries } from './offline-summaries.ts';
import { baseOf, packText, type Base } from './offline-packing.ts';

const textOfFile = ({ url, bytes }: Built) => textOf(url, bytes);

/** Pagefind's index where the device can make it of the fragments: what comes out must be the very same bytes. */
export function deviceMakes(files: readonly Built[]): readonly Built[] {
  const [only, ...others] = files.filter(({ url }) => url.endsWith('.pf_index'));
  const list = files.find(({ url }) => url.endsWith('.pf_meta'));
  if (only === undefined || list === undefined || others.length > 0) return [];
  const fragments = new Map<string, string>();
  for (const file of files) {
    const name = fragmentName(file.url);
    if (name !== undefined) fragments.set(name, textOfFile(file));
  }
  return only.bytes.equals(deriveIndex(fragments, list.bytes.toString())) ? [only] : [];
}

/** What a text changes together with; the texts of a group come in one pack. */
function groupOf(file: Built): string {
  const { url } = file;
  if (fragmentName(url) !== undefined) return /"url":"([^"]+)"/.exec(textOfFile(file))?.[1] ?? url;
  if (/^\/(?:assets\/[^/]+\.js$|icon\.svg|manifest\.webmanifest)/.test(url)) return 'assets';
  if (/\/(?:manifest\.json|pagefind-entry\.json|search\.\w+\.json|[^/]+\.pf_(?:meta|index))$/.test(url))
    return 'search';
  return url;
}

/**
 * The texts that others are written in terms of: a page of the same frame that seldom changes, and the smallest guide that
 * asks questions, for the others that do. The smallest, since a change in it costs the most of its own.
 */
function basesOf(texts: readonly Built[]): Built[] {
  const [guided] = texts
    .filter(({ url, bytes }) => url.endsWith('/') && bytes.includes('<decision-tree'))
    .sort((a, b) => a.bytes.length - b.bytes.length);
  return [texts.find(({ url }) => url === FALLBACK_PAGE), guided].filter((file) => file !== undefined);
}

/** Puts the texts of a copy into packs. What it has packed it remembers: it is not known at first how many fit. */
export class Packer {
  readonly #packed = new Map<Built, PackedText>();
  #bases: readonly Built[] = [];
  #prepared: readonly Base[] = [];
  #summaries: Base | undefined;

  /** Texts in groups of those that change together, those with a base first. */
  groups(texts: readonly Built[]): readonly (readonly Built[])[] {
    this.#prepare(basesOf(texts));
    const summaries = texts.find(isSummaries);
    this.#summaries ??= summaries && baseOf(summaries.url, textOfFile(summaries));
    const groups = new Map<string, Built[]>();
    for (const file of [...this.#bases, ...texts.filter((text) => !this.#bases.includes(text))]) {
      const name = groupOf(file);
      groups.set(name, [...(groups.get(name) ?? []), file]);
    }
    return [...groups.values()];
  }

  #prepare(bases: readonly Built[]) {
    if (bases.length === this.#bases.length && bases.every((base, at) => base === this.#bases[at])) return;
    this.#packed.clear();
    this.#bases = bases;
    this.#prepared = bases.map((base) => baseOf(base.url, textOfFile(base)));
  }

  #pack(file: Built): PackedText {
    const known = this.#packed.get(file);
    if (known !== undefined) return known;
    const text = textOfFile(file);
    let packed: PackedText = ['', text];
    for (const base of this.#basesFor(file)) {
      const other = packText(text, base);
      if (JSON.stringify(other).length < JSON.stringify(packed).length) packed = other;
    }
    this.#packed.set(file, packed);
    return packed;
  }

  /** What a text may be in terms of: only pages have anything in common with pages, and a base with one before it. */
  #basesFor(file: Built): readonly Base[] {
    if (isSearchData(file)) return this.#summaries === undefined ? [] : [this.#summaries];
    if (!file.url.endsWith('/')) return [];
    const place = this.#bases.indexOf(file);
    return place < 0 ? this.#prepared : this.#prepared.slice(0, place);
  }

  /** The pack of some files, of those that were put into groups last. */
  pack(files: readonly Built[]): string {
    const pack: Pack = Object.fromEntries(files.map((file) => [file.url, this.#pack(file)]));
    return JSON.stringify(pack);
  }
}

const keptFile = async ({ url, bytes }: Built): Promise<KeptFile> => ({
  url,
  revision: await revisionOf(new Uint8Array(bytes)),
});

const keptFiles = (files: readonly Built[]) => Promise.all(files.map(keptFile));

/**
 * Writes the packs of a copy into the built site: one of all texts for the first visit, and one of each group for later.
 * @returns the list of all that the copy holds
 */
export async function writePacks(
  folder: string,
  files: readonly Built[],
  indexVersion: string,
  packer: Packer,
): Promise<CacheManifest> {
  const made = deviceMakes(files);
  const groups = packer.groups(files.filter((file) => isText(file) && !made.includes(file)));
  const write = async (texts: readonly Built[]) => {
    const address = await packAddress(await keptFiles(texts));
    const file = path.join(folder, address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, packer.pack(texts));
    return address;
  };
  for (const group of groups) await write(group);
  return {
    groups: await Promise.all(groups.map(keptFiles)),
    files: await keptFiles(files.filter((file) => !isText(file))),
    derived: await keptFiles(made),
    pack: await write(groups.flat()),
    indexVersion,
    size: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}
