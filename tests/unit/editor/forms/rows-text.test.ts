import fc from '../../../properties.ts';
import { describe, expect, it } from 'vitest';
import { rowsIn, rowsText } from '../../../../src/editor/forms/rows-text.ts';

describe('lists of words as a field shows them', () => {
  it('stand a list a line, with an empty line between, and are read as they were', () => {
    expect(
      rowsText([
        ['مودم', 'modem'],
        ['سیم', 'کابل'],
      ]),
    ).toBe('مودم، modem\n\nسیم، کابل');
    const word = fc.stringMatching(/^[a-zآ-ی][a-zآ-ی -]{0,8}[a-zآ-ی]$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 })), (lists) => {
        expect(rowsIn(rowsText(lists))).toEqual(lists);
      }),
    );
  });

  it('are read however they are typed: Latin commas, spaces, lines with nothing, commas too many', () => {
    expect(rowsIn(' مودم ,modem،\n\n ، \nسیم')).toEqual([['مودم', 'modem'], ['سیم']]);
    expect(rowsText(undefined)).toBe('');
    expect(rowsText('x')).toBe('');
  });
});
