/**
 * Where the terms stand, made on the device. The index has them by term, so a sentence in one guide changes a piece for each of
 * its words, and a guide more changes all of them. The copy brings them by guide, each with its page, and what the sentences
 * weigh in one text; the pieces come out the same as the site's.
 */
import { INDEX_FOLDER } from './cache-manifest.ts';
import {
  GUIDES_PER_PIECE,
  guideCount,
  guideUrl,
  isGuideRecords,
  isIndexBase,
  type IndexBase,
} from '../search/query/index-files.ts';
import { pieceWith } from '../search/query/piece-ranges.ts';
import { decodePostings, decodeWeight, encodePostings } from '../search/query/posting-codec.ts';
import { FIRST_ASKED, type Posting } from '../search/query/posting.ts';
import { soundKey } from '../search/query/sound-key.ts';

/**
 * The terms of one guide, and for each its one posting as `encodePostings` writes it, without weights; parted by `PARTING`,
 * terms beside terms, which compresses better than pairs.
 */
export type TermsOfGuide = readonly [terms: string, postings: string];

/** A digit for what each name of a guide weighs, and each of its questions. */
export type WeightsOfGuide = readonly [names: string, asked: string];

/** No term has it. */
export const PARTING = '|';

/** Where a device keeps the terms of a guide, by the address of its page, and the weights of all; no page asks for them. */
export const TERMS_FOLDER = `${INDEX_FOLDER}terms/`;
export const termsAddress = (page: string): string => `${TERMS_FOLDER}${page.slice(1, -1)}.json`;
export const WEIGHTS_ADDRESS = `${INDEX_FOLDER}weights.json`;

/**
 * Makes the pieces of postings.
 *
 * @param terms what each guide holds, in the order of their numbers
 * @param weights in the same order
 * @param starts where the keys of each piece start: `postings` of the index's base
 * @returns the text of each piece
 */
export function joinPostings(
  terms: readonly TermsOfGuide[],
  weights: readonly WeightsOfGuide[],
  starts: readonly string[],
): string[] {
  const postings = new Map<string, Posting[]>();
  for (const [guide, ofGuide] of terms.entries()) {
    const [names = '', asked = ''] = weights[guide] ?? [];
    const encoded = ofGuide[1].split(PARTING);
    for (const [at, term] of ofGuide[0].split(PARTING).entries())
      for (const { text, sentences } of decodePostings(encoded[at] ?? '')) {
        const weighed = sentences.map(({ index }) => ({
          index,
          weight: decodeWeight(index < FIRST_ASKED ? names.charAt(index) : asked.charAt(index - FIRST_ASKED)),
        }));
        const list = postings.get(term) ?? [];
        list.push({ guide, text, sentences: weighed });
        postings.set(term, list);
      }
  }
  const pieces = starts.map((): [string, string][] => []);
  for (const [term, list] of postings)
    pieces[pieceWith(starts, soundKey(term))]?.push([term, encodePostings(list)]);
  return pieces.map((entries) => JSON.stringify(Object.fromEntries(entries)));
}

/** Reads a file of the copy by its address as JSON. */
export type ReadJson = (url: string) => Promise<unknown>;

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string');

const arePairs = (value: unknown): value is readonly WeightsOfGuide[] =>
  Array.isArray(value) && value.every(isPair);

/** @throws Error where it is not what it should be */
async function checked<Data>(
  read: ReadJson,
  url: string,
  isData: (value: unknown) => value is Data,
): Promise<Data> {
  const data = await read(url);
  if (!isData(data)) throw new Error(`${url} is no file of the search index.`);
  return data;
}

/** The guides' addresses in the order of their numbers. */
export async function addresses(read: ReadJson, { symptoms }: IndexBase): Promise<string[]> {
  const pieces = Array.from({ length: Math.ceil(guideCount(symptoms) / GUIDES_PER_PIECE) }, (_, piece) =>
    checked(read, `${INDEX_FOLDER}guides/${piece}.json`, isGuideRecords),
  );
  const records = (await Promise.all(pieces)).flat();
  return records.map(({ symptom, slug }) => guideUrl(symptoms[symptom]?.url ?? '', slug));
}

/**
 * Makes the pieces of postings from what the device has.
 *
 * @throws Error where a file is not what it should be, and whatever `read` throws
 */
export async function derivePostings(read: ReadJson): Promise<string[]> {
  const base = await checked(read, `${INDEX_FOLDER}base.json`, isIndexBase);
  const weights = await checked(read, WEIGHTS_ADDRESS, arePairs);
  const urls = await addresses(read, base);
  const terms = await Promise.all(urls.map((url) => checked(read, termsAddress(url), isPair)));
  return joinPostings(terms, weights, base.postings);
}
