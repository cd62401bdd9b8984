import fc from '../../../properties.ts';
import { expect, it } from 'vitest';
import { cutPieces, type Keyed } from '../../../../src/search/index/cut-pieces.ts';

const entry = (key: string, size = 10): Keyed<string> => ({ key, value: key, size });
const words = Array.from({ length: 900 }, (_, index) => entry(((index * 7919) % 10_007).toString(36)));
const contents = (entries: readonly Keyed<string>[]) =>
  cutPieces(entries, 400).map(({ entries: own }) => own.map(({ value }) => value).join(' '));

it('pieces hold all entries in the order of their keys, those of one key together, from the start that is said', () => {
  const entries = fc.array(
    fc.record({ key: fc.string({ maxLength: 3 }), value: fc.nat(), size: fc.integer({ min: 1, max: 90 }) }),
  );
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 200 }), (all, size) => {
      const pieces = cutPieces(all, size);
      expect(pieces.flatMap((piece) => piece.entries)).toEqual(
        [...all].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
      );
      for (const [index, { start, entries: own }] of pieces.entries()) {
        expect(own.every(({ key }) => key >= start)).toBe(true);
        expect(pieces[index - 1]?.entries.every(({ key }) => key < start) ?? start === '').toBe(true);
      }
    }),
  );
});

it('pieces weigh between two thirds and four thirds of what is asked, the last one less', () => {
  for (const piece of cutPieces(words, 400).slice(0, -1)) {
    const weight = piece.entries.reduce((sum, { size }) => sum + size, 0);
    expect(weight).toBeGreaterThan(260);
    expect(weight).toBeLessThan(550);
  }
});

it('a key that is larger than a piece has one of its own', () => {
  expect(contents([entry('a', 1000), entry('b'), entry('c')])).toEqual(['a', 'b c']);
});

it('a key more changes the piece that it comes into, and hardly another', () => {
  const before = new Set(contents(words));
  const changed = Array.from({ length: 26 }, (_, letter) => `${String.fromCharCode(97 + letter)}x5`).map(
    (key) => contents([...words, entry(key)]).filter((piece) => !before.has(piece)).length,
  );
  expect(before.size).toBeGreaterThan(20);
  expect(changed.reduce((sum, count) => sum + count, 0) / changed.length).toBeLessThan(2);
});
