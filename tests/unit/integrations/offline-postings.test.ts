import { GUIDES_PER_PIECE } from '../../../src/search/query/index-files.ts';
import fc from '../../properties.ts';
import { expect, it } from 'vitest';
import { splitPostings } from '../../../src/integrations/offline-postings.ts';
import { encodePostings } from '../../../src/search/query/posting-codec.ts';
import type { Posting } from '../../../src/search/query/posting.ts';

const GUIDES = 3 * GUIDES_PER_PIECE;
const slugs = Array.from({ length: GUIDES }, (_, guide) => `guide-${guide}`);
const json = (name: string, data: unknown) => ({
  url: `/search-index/-/${name}.json`,
  bytes: Buffer.from(JSON.stringify(data)),
});

/** The files of an index whose postings are in two pieces, by where their keys are: before and from the letter m. */
function indexOf(postings: ReadonlyMap<string, readonly Posting[]>) {
  const piece = (isIn: (term: string) => boolean) =>
    Object.fromEntries(
      [...postings].filter(([term]) => isIn(term)).map(([term, list]) => [term, encodePostings(list)]),
    );
  const base = {
    documents: GUIDES,
    lexicon: { synonyms: [], keep: [] },
    symptoms: [{ url: '/wifi/', title: 'Wi-Fi', aliases: [], guides: GUIDES }],
    pages: [],
    words: [''],
    postings: ['', 'm'],
  };
  const records = slugs.map((slug) => ({ symptom: 0, slug, title: slug, aliases: [] }));
  return [
    json('base', base),
    ...[0, 1, 2].map((piece) =>
      json(`guides/${piece}`, records.slice(piece * GUIDES_PER_PIECE, (piece + 1) * GUIDES_PER_PIECE)),
    ),
    json(
      'postings/0',
      piece((term) => term < 'm'),
    ),
    json(
      'postings/1',
      piece((term) => term >= 'm'),
    ),
  ];
}

const anyIndex = fc
  .record({
    weights: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: GUIDES * 100, maxLength: GUIDES * 100 }),
    hits: fc.array(
      fc.record({
        term: fc.string({ unit: fc.constantFrom('a', 'k', 'm', 'z', 'ص'), minLength: 1, maxLength: 3 }),
        guide: fc.nat({ max: GUIDES - 1 }),
        text: fc.nat({ max: 63 }),
        sentences: fc.uniqueArray(fc.nat({ max: 99 }), { maxLength: 5 }),
      }),
    ),
  })
  .map(({ weights, hits }) => {
    const postings = new Map<string, Posting[]>();
    for (const { term, guide, text, sentences } of hits.toSorted((a, b) => a.guide - b.guide)) {
      const list = postings.get(term) ?? [];
      if (list.some((one) => one.guide === guide)) continue;
      const weighed = sentences
        .toSorted((a, b) => a - b)
        .map((index) => ({ index, weight: 0.3 * 1.08 ** (weights[guide * 100 + index] ?? 0) }));
      postings.set(term, [...list, { guide, text, sentences: weighed }]);
    }
    return postings;
  });

const parsed = (bytes: Buffer | undefined): unknown => JSON.parse(bytes?.toString() ?? 'null');

it('what the device makes of any index says the same as the pieces of the site', async () => {
  await fc.assert(
    fc.asyncProperty(anyIndex, async (postings) => {
      const index = indexOf(postings);
      const { derived } = await splitPostings(index);
      const pieces = index.filter(({ url }) => url.includes('/postings/'));
      expect(derived.map(({ url }) => url)).toEqual(pieces.map(({ url }) => url));
      for (const [piece, { bytes }] of derived.entries())
        expect(parsed(bytes)).toEqual(parsed(pieces[piece]?.bytes));
    }),
  );
});

it('a term more in one guide changes the terms of that guide alone', async () => {
  const in1: Posting = { guide: 1, text: 20, sentences: [{ index: 0, weight: 5 }] };
  const in4: Posting = { guide: 4, text: 30, sentences: [{ index: 64, weight: 7 }] };
  const before = await splitPostings(indexOf(new Map([['modem', [in1, in4]]])));
  const more = new Map([
    ['modem', [in1, in4]],
    ['cable', [{ ...in4, sentences: [] }]],
  ]);
  const after = await splitPostings(indexOf(more));
  const texts = new Map(before.files.map(({ url, bytes }) => [url, bytes.toString()]));
  expect(
    after.files.filter(({ url, bytes }) => texts.get(url) !== bytes.toString()).map(({ url }) => url),
  ).toEqual(['/search-index/-/terms/wifi/guide-4.json']);
  expect(after.derived.some(({ bytes }) => bytes.includes('cable'))).toBe(true);
});

it('a sentence of two weights stops the build, as the device would make one of them', async () => {
  const hit = (weight: number): Posting => ({ guide: 0, text: 1, sentences: [{ index: 0, weight }] });
  const index = indexOf(
    new Map([
      ['modem', [hit(5)]],
      ['cable', [hit(9)]],
    ]),
  );
  await expect(splitPostings(index)).rejects.toThrow('two weights');
});

it.each(['base', 'guides/1', 'postings/1'])('an index without its %s stops the build', async (name) => {
  const index = indexOf(new Map()).filter(({ url }) => !url.endsWith(`${name}.json`));
  await expect(splitPostings(index)).rejects.toThrow();
});
