import fc, { runs } from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { editText, inverseOf } from '../../../src/editor/edit-text.ts';

/** A text with replacements that no two of change the same letters; some touch, some only put in. */
const edited = fc
  .tuple(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.string({ maxLength: 5 })), { maxLength: 8 }),
  )
  .map(([text, steps]) => {
    let place = 0;
    const fixes = steps.flatMap(([gap, length, put]) => {
      const start = place + gap;
      const end = start + length;
      if (end > text.length) return [];
      place = end;
      return [{ start, end, text: put }];
    });
    return { text, fixes };
  });

describe('replacements in a text', () => {
  it('come in all at once, in whatever order they are handed in', () => {
    const fixes = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 1, text: 'A' },
      { start: 2, end: 2, text: '-' },
    ];
    expect(editText('abcde', fixes)).toBe('Ab-cdE');
  });

  it('may touch each other, and those at one place keep their order', () => {
    const fixes = [
      { start: 1, end: 3, text: 'X' },
      { start: 3, end: 3, text: '1' },
      { start: 3, end: 3, text: '2' },
    ];
    expect(editText('abcd', fixes)).toBe('aX12d');
  });

  it('are refused as a whole where two change the same letters or one leaves the text', () => {
    const twice = [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ];
    expect(editText('abcd', twice)).toBeUndefined();
    expect(editText('abcd', [{ start: 3, end: 5, text: '' }])).toBeUndefined();
    expect(editText('abcd', [{ start: 3, end: 2, text: '' }])).toBeUndefined();
  });

  it('and their inverse give the same text, and the inverse of that the changed one', () => {
    fc.assert(
      fc.property(edited, ({ text, fixes }) => {
        const after = editText(text, fixes);
        if (after === undefined) throw new Error('The replacements do not fit.');
        const back = inverseOf(text, fixes);
        expect(editText(after, back)).toBe(text);
        expect(editText(text, inverseOf(after, back))).toBe(after);
      }),
      runs(500),
    );
  });
});
