import { indexWord } from './index-word.ts';
import { GUIDE_META, type Pagefind } from './pagefind-api.ts';
import { type QueryTerm, termsOf } from './query-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** By term and the number of the guide, how well the whole text matches: 1 for the best. */
export type TextHits = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What lies behind these is hardly ever first, and each costs a small file. */
const MAX_HITS = 20;

/**
 * Asks Pagefind for the terms of a query, each by itself; only for those that some guide has, since it answers others with
 * whatever begins like them.
 *
 * @param openPagefind is called only where there is something to ask
 * @returns undefined where there is nothing to ask, or Pagefind is out of reach: the index of terms answers alone then
 */
export async function textHits(
  query: readonly QueryTerm[],
  vocabulary: Vocabulary,
  openPagefind: () => Promise<Pagefind>,
): Promise<TextHits | undefined> {
  const words = query.filter(({ isFunctionWord }) => !isFunctionWord);
  const terms = new Set(termsOf(words).filter((term) => vocabulary.get(term) !== undefined));
  if (terms.size === 0) return undefined;
  try {
    const pagefind = await openPagefind();
    const hits = Array.from(terms, async (term) => [term, await hitsOf(term, pagefind)] as const);
    return new Map(await Promise.all(hits));
  } catch {
    return undefined;
  }
}

async function hitsOf(term: string, pagefind: Pagefind): Promise<ReadonlyMap<number, number>> {
  const results = (await pagefind.search(indexWord(term))).results.slice(0, MAX_HITS);
  const highest = results[0]?.score ?? 1;
  const hits = results.map(async (result): Promise<[number, number]> => {
    const { meta } = await result.data();
    return [Number(meta[GUIDE_META]), result.score / highest];
  });
  return new Map(await Promise.all(hits));
}
