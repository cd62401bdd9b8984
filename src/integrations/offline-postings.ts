import { INDEX_FOLDER } from '../offline/cache-manifest.ts';
import {
  addresses,
  derivePostings,
  PARTING,
  termsAddress,
  WEIGHTS_ADDRESS,
  type ReadJson,
  type TermsOfGuide,
  type WeightsOfGuide,
} from '../offline/derived-postings.ts';
import { isIndexBase, isTexts } from '../search/query/index-files.ts';
import { decodePostings, encodePostings, encodeWeight } from '../search/query/posting-codec.ts';
import { FIRST_ASKED, type Posting } from '../search/query/posting.ts';
import type { Built } from './offline-files.ts';

const LEAST = encodeWeight(0);
const pieceAddress = (piece: number) => `${INDEX_FOLDER}postings/${piece}.json`;

/** Reads some files as the device does. */
function readerOf(files: readonly Built[]): ReadJson {
  const byUrl = new Map(files.map((file) => [file.url, file]));
  return (url) => Promise.resolve(JSON.parse(byUrl.get(url)?.bytes.toString() ?? 'null'));
}

/** The index with its postings by guide, and what the device makes of them. */
export interface SplitIndex {
  readonly files: readonly Built[];
  readonly derived: readonly Built[];
}

/** The digits of weights by index; one that no term has is written as the least. */
const digits = (weights: readonly (string | undefined)[]) =>
  Array.from(weights, (digit) => digit ?? LEAST).join('');

/** What one guide holds, as it is gathered from the pieces. */
class Guide {
  readonly #terms: string[] = [];
  readonly #postings: string[] = [];
  readonly names: string[] = [];
  readonly asked: string[] = [];

  get packed(): TermsOfGuide {
    return [this.#terms.join(PARTING), this.#postings.join(PARTING)];
  }

  /** @throws Error where a sentence weighs other than for another of its terms: the device knows one weight of each */
  add(term: string, { text, sentences }: Posting) {
    const unweighed = sentences.map(({ index }) => ({ index, weight: 0 }));
    this.#terms.push(term);
    this.#postings.push(encodePostings([{ guide: 0, text, sentences: unweighed }]));
    for (const { index, weight } of sentences) {
      const digit = encodeWeight(weight);
      const [list, at] = index < FIRST_ASKED ? [this.names, index] : [this.asked, index - FIRST_ASKED];
      if ((list[at] ?? digit) !== digit) throw new Error(`Search index: sentence ${index} has two weights`);
      list[at] = digit;
    }
  }
}

/** Puts the postings of an index by guide (see offline/derived-postings.ts). */
export async function splitPostings(index: readonly Built[]): Promise<SplitIndex> {
  const read = readerOf(index);
  const base = await read(`${INDEX_FOLDER}base.json`);
  if (!isIndexBase(base)) throw new Error('Search index: no base');
  const urls = await addresses(read, base);
  const guides = urls.map(() => new Guide());
  const pieces = base.postings.map((_, piece) => pieceAddress(piece));
  for (const url of pieces) {
    const piece = await read(url);
    if (!isTexts(piece)) throw new Error(`Search index: ${url} holds no postings`);
    for (const [term, text] of Object.entries(piece))
      for (const posting of decodePostings(text)) guides[posting.guide]?.add(term, posting);
  }
  const weights = guides.map(({ names, asked }): WeightsOfGuide => [digits(names), digits(asked)]);
  const json = (url: string, data: unknown): Built => ({ url, bytes: Buffer.from(JSON.stringify(data)) });
  const files = [
    ...index.filter(({ url }) => !pieces.includes(url)),
    json(WEIGHTS_ADDRESS, weights),
    ...urls.map((url, guide) => json(termsAddress(url), guides[guide]?.packed)),
  ];
  const derived = await derivePostings(readerOf(files));
  return {
    files,
    derived: derived.map((text, piece) => ({ url: pieceAddress(piece), bytes: Buffer.from(text) })),
  };
}
