import fc from '../../../properties.ts';
import { describe, expect, it } from 'vitest';
import { groupDigits } from '../../../../src/report/desk/group-digits.ts';

/** A field with its caret as a stroke. */
const field = (text: string) => ({ value: text.replace('|', ''), caret: text.indexOf('|') });
const shown = ({ value, caret }: { value: string; caret: number }) =>
  `${value.slice(0, caret)}|${value.slice(caret)}`;
const grouped = (text: string, forward = false) => shown(groupDigits(field(text), forward));

describe('the digits of a field', () => {
  it.each([
    ['|', '|'],
    ['1234|', '1234|'],
    ['12345|', '1234 5|'],
    ['1234 5678 9012|', '1234 5678 9012|'],
    ['1234 5678 90123|', '1234 5678 9012, 3|'],
    ['۱۲۳۴۵|', '۱۲۳۴ ۵|'],
    ['١٢٣٤٥|', '١٢٣٤ ٥|'],
    ['12-34-56|', '1234 56|'],
    ['\u200e1234\u00a0567|8', '1234 567|8'],
  ])('%s becomes %s', (before, after) => {
    expect(grouped(before)).toBe(after);
  });

  it('keep the caret behind the digit that it was behind', () => {
    expect(grouped('129|34 5678')).toBe('129|3 4567 8');
    expect(grouped('1234|5678')).toBe('1234| 5678');
    expect(grouped('|1234 5678')).toBe('|1234 5678');
  });

  it('let the next key delete a digit where it has just deleted a gap', () => {
    expect(grouped('1234|5678')).toBe('1234| 5678');
    expect(grouped('1234|5678', true)).toBe('1234 |5678');
    expect(grouped('123|5678', true)).toBe('123|5 678');
  });

  it('leave a field with words as it is', () => {
    expect(grouped('کد 12345|6')).toBe('کد 12345|6');
  });

  it('stay the same digits in the same order, and grouping again changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9\u06f0-\u06f9 ,-]{0,40}$/), fc.nat(40), (value, at) => {
        const once = groupDigits({ value, caret: Math.min(at, value.length) });
        expect(once.value.replace(/[ ,]/g, '')).toBe(value.replace(/[ ,-]/g, ''));
        expect(groupDigits(once)).toEqual(once);
      }),
    );
  });
});
