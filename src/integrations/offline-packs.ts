import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  FALLBACK_PAGE,
  packAddress,
  revisionOf,
  type CacheManifest,
  type KeptFile,
} from '../offline/cache-manifest.ts';
import { TERMS_FOLDER } from '../offline/derived-postings.ts';
import type { Pack, PackedText } from '../offline/pack.ts';
import { isText, pageOf, type Built } from './offline-files.ts';
import { baseOf, packText, type Base } from './offline-packing.ts';

const textOfFile = ({ bytes }: Built) => bytes.toString();

/** What a text changes together with; the texts of a group come in one pack. */
function groupOf({ url }: Built): string {
  if (/^\/(?:assets\/[^/]+\.js$|icon\.svg|manifest\.webmanifest)/.test(url)) return 'assets';
  return pageOf(url) ?? url;
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

  /** Texts in groups of those that change together, those with a base first. */
  groups(texts: readonly Built[]): readonly (readonly Built[])[] {
    this.#prepare(basesOf(texts));
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

  /**
   * What a text may be in terms of: only pages have anything in common with pages, and a base with one before it. The text
   * that search has of a guide stands beside its page, where it compresses as well as in terms of it.
   */
  #basesFor(file: Built): readonly Base[] {
    if (!file.url.endsWith('/')) return [];
    const place = this.#bases.indexOf(file);
    return place < 0 ? this.#prepared : this.#prepared.slice(0, place);
  }

  /**
   * All files of the groups in the order of the pack of all: the guides' terms last, beside each other, as they have more in
   * common than with their pages.
   */
  static inOrder(groups: readonly (readonly Built[])[]): readonly Built[] {
    const isTerms = ({ url }: Built) => url.startsWith(TERMS_FOLDER);
    const all = groups.flat();
    return [...all.filter((file) => !isTerms(file)), ...all.filter(isTerms)];
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
 * @param files what is fetched
 * @param derived what the device makes of it
 * @returns the list of all that the copy holds
 */
export async function writePacks(
  folder: string,
  files: readonly Built[],
  derived: readonly Built[],
  indexVersion: string,
  packer: Packer,
): Promise<CacheManifest> {
  const groups = packer.groups(files.filter(isText));
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
    derived: await keptFiles(derived),
    pack: await write(Packer.inOrder(groups)),
    indexVersion,
    size: [...files, ...derived].reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}
