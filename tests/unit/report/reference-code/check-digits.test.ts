import fc, { runs } from '../../../properties.ts';
import { describe, expect, it } from 'vitest';
import { withCheckDigits } from '../../../../src/report/reference-code/check-digits.ts';
import { hasCheckDigits } from '../../../../src/report/reference-code/has-check-digits.ts';

const tenDigits = fc.stringMatching(/^[0-9]{10}$/);

/** A number with two of its places exchanged. */
function swapped(code: string, first: number, second: number): string {
  const digits = [...code];
  [digits[first], digits[second]] = [digits[second] ?? '', digits[first] ?? ''];
  return digits.join('');
}

/** Every form of a number with exactly one digit wrong. */
function* withOneWrong(code: string) {
  for (let place = 0; place < code.length; place++) {
    for (const digit of '0123456789') {
      if (digit !== code[place]) yield code.slice(0, place) + digit + code.slice(place + 1);
    }
  }
}

/** Every form of a number with two unequal digits exchanged, neighbours or not. */
function* withTwoSwapped(code: string) {
  for (let first = 0; first < code.length; first++) {
    for (let second = first + 1; second < code.length; second++) {
      if (code[first] !== code[second]) yield swapped(code, first, second);
    }
  }
}

describe('check digits', () => {
  it('are those of the standard: 794 takes 44', () => {
    expect(withCheckDigits('794')).toBe('79444');
    expect(hasCheckDigits('79444')).toBe(true);
  });

  it('fit the number that they were made for', () => {
    fc.assert(fc.property(tenDigits, (digits) => hasCheckDigits(withCheckDigits(digits))));
  });

  it('show every wrong digit and every two exchanged, in any place of any number', () => {
    fc.assert(
      fc.property(tenDigits, (digits) => {
        const code = withCheckDigits(digits);
        for (const wrong of withOneWrong(code)) expect(hasCheckDigits(wrong), wrong).toBe(false);
        for (const wrong of withTwoSwapped(code)) expect(hasCheckDigits(wrong), wrong).toBe(false);
      }),
      runs(200),
    );
  });

  it('show them for all numbers, since a fault changes the remainder by its places and digits alone', () => {
    const weights = Array.from({ length: 12 }, (_, place) =>
      Array.from({ length: place }).reduce<number>((weight) => (weight * 10) % 97, 1),
    );
    for (let difference = 1; difference <= 9; difference++) {
      weights.forEach((weight, place) => {
        expect((difference * weight) % 97).not.toBe(0);
        for (const other of weights.slice(place + 1)) {
          expect((difference * (weight - other)) % 97).not.toBe(0);
        }
      });
    }
  });
});
