/**
 * Pagefind's index of words, made on the device: it says nothing that the fragments do not. It would be the largest part
 * of an update, since a word more in a guide moves all the words behind it. The build makes it too, and only where it
 * comes out as Pagefind's own (1.6.0, one file) leaves it to the device.
 */

const MAGIC = 'pagefind_dcd';

/** What Pagefind gives a word, and what the parts of a compound share. */
const WEIGHT = 24;

/** Pagefind takes no part of one byte. */
const byteLength = (word: string) => new TextEncoder().encode(word).length;

/** The words that stand at one place, each with its weight: a compound counts whole and by its parts. */
function wordsOf(token: string): [word: string, weight: number][] {
  if (token === '-') return [];
  if (!token.includes('-')) return [[token, WEIGHT]];
  const parts = token
    // Pagefind parts Latin letters from digits as well.
    .replace(/([a-z])([0-9])/g, '$1-$2')
    .replace(/([0-9])([a-z])/g, '$1-$2')
    .split('-')
    .filter((part) => byteLength(part) > 1);
  const weight = Math.floor(WEIGHT / parts.length);
  return [[token.replaceAll('-', ''), WEIGHT], ...parts.map((part): [string, number] => [part, weight])];
}

/** A value as CBOR (RFC 8949), as far as the index needs it. */
type Cbor = number | string | readonly Cbor[];

function head(out: number[], kind: number, value: number) {
  if (value < 24) out.push(kind | value);
  else if (value < 0x100) out.push(kind | 24, value);
  else if (value < 0x10000) out.push(kind | 25, value >> 8, value & 255);
  else out.push(kind | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
}

function write(out: number[], value: Cbor): void {
  if (typeof value === 'number') head(out, value < 0 ? 0x20 : 0, value < 0 ? -1 - value : value);
  else if (typeof value === 'string') {
    const bytes = new TextEncoder().encode(value);
    head(out, 0x60, bytes.length);
    out.push(...bytes);
  } else {
    head(out, 0x80, value.length);
    for (const member of value) write(out, member);
  }
}

interface Fragment {
  readonly content: string;
}

const isFragment = (value: unknown): value is Fragment =>
  typeof value === 'object' && value !== null && 'content' in value && typeof value.content === 'string';

function parseFragment(text: string): Fragment {
  const fragment: unknown = JSON.parse(text.slice(MAGIC.length));
  if (!isFragment(fragment)) throw new Error('This is no fragment of Pagefind.');
  return fragment;
}

/** Where a word stands in one page, by weight. */
type Places = Map<number, number[]>;

/** The places of a word: a weight, -13 for 12, before those that have it, each as its distance from the one before. */
function placesAsCbor(places: Places): Cbor {
  return [...places]
    .sort(([a], [b]) => a - b)
    .flatMap(([weight, at]) => [-1 - weight, ...at.map((place, index) => place - (at[index - 1] ?? 0))]);
}

/** The pages that hold a word, each as its distance from the one before. */
function pagesAsCbor(pages: ReadonlyMap<number, Places>): Cbor {
  let last = 0;
  return [...pages].map(([page, places]): Cbor => {
    const step = page - last;
    last = page;
    return [step, placesAsCbor(places), []];
  });
}

function collect(fragments: readonly Fragment[]): ReadonlyMap<string, ReadonlyMap<number, Places>> {
  const words = new Map<string, Map<number, Places>>();
  for (const [page, { content }] of fragments.entries())
    for (const [place, token] of content.split(' ').entries())
      for (const [word, weight] of wordsOf(token)) {
        const pages = words.get(word) ?? new Map<number, Places>();
        const places: Places = pages.get(page) ?? new Map<number, number[]>();
        words.set(word, pages.set(page, places.set(weight, [...(places.get(weight) ?? []), place])));
      }
  return words;
}

/**
 * Makes the index of words from the fragments.
 * @param fragments their texts, unpacked, by their names without an ending
 * @param list Pagefind's list of pages (`pf_meta`, unpacked), which says their order
 * @throws Error where one is no fragment
 */
export function deriveIndex(fragments: ReadonlyMap<string, string>, list: string): Uint8Array<ArrayBuffer> {
  const ordered = [...fragments]
    .sort(([a], [b]) => list.indexOf(a) - list.indexOf(b))
    .map(([, text]) => parseFragment(text));
  const words = [...collect(ordered)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, pages]): Cbor => [word, pagesAsCbor(pages), []]);
  const out = [...new TextEncoder().encode(MAGIC)];
  write(out, [words]);
  return Uint8Array.from(out);
}

/** The name under which Pagefind's list has a fragment; undefined for any other file. */
export const fragmentName = (url: string): string | undefined => /([^/]+)\.pf_fragment$/.exec(url)?.[1];
