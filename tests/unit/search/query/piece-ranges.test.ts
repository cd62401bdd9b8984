import fc from '../../../properties.ts';
import { expect, it } from 'vitest';
import { cutPieces } from '../../../../src/search/index/cut-pieces.ts';
import { piecesFrom, pieceWith } from '../../../../src/search/query/piece-ranges.ts';

const entries = fc
  .array(fc.stringMatching(/^[اب-ی]{1,5}$/u), { minLength: 1 })
  .map((keys) => keys.map((key) => ({ key, value: key, size: key.length })));

it('finds every entry in the piece of its key', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 30 }), (list, size) => {
      const pieces = cutPieces(list, size);
      const starts = pieces.map(({ start }) => start);
      for (const { key } of list) {
        expect(pieces[pieceWith(starts, key)]?.entries.map((entry) => entry.key)).toContain(key);
      }
    }),
  );
});

it('finds every entry that begins so in one of the pieces from there', () => {
  fc.assert(
    fc.property(
      entries,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 3 }),
      (list, size, length) => {
        const pieces = cutPieces(list, size);
        const starts = pieces.map(({ start }) => start);
        for (const { key } of list) {
          const numbers = piecesFrom(starts, key.slice(0, length));
          const keys = numbers.flatMap((number) => pieces[number]?.entries.map((entry) => entry.key) ?? []);
          expect(keys).toContain(key);
        }
      },
    ),
  );
});

it('looks in no piece that cannot have the beginning', () => {
  expect(piecesFrom(['', 'ب', 'م', 'مو', 'ن'], 'م')).toEqual([2, 3]);
  expect(piecesFrom(['', 'ب', 'م', 'مو', 'ن'], 'مود')).toEqual([3]);
  expect(pieceWith(['', 'ب', 'م'], 'آ')).toBe(0);
});
