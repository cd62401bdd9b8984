import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { labelWidth, wrapLabel } from '../../../src/diagram/wrap-label.ts';

describe('wrapLabel', () => {
  it('breaks between words, never inside one', () => {
    expect(wrapLabel('چراغ DSL مودم چطور است؟', 6)).toEqual(['چراغ DSL', 'مودم چطور', 'است؟']);
    expect(wrapLabel('my.shatel.ir', 2)).toEqual(['my.shatel.ir']);
  });

  it('gives no line for no words', () => {
    expect(wrapLabel(' ', 10)).toEqual([]);
  });

  it('loses no word and lets no line of several words be too wide', () => {
    const word = fc.stringMatching(/^[a-zآ-ی\u200c]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 20 }), (words, widest) => {
        const lines = wrapLabel(words.join(' '), widest);
        expect(lines.flatMap((line) => line.split(' '))).toEqual(words);
        for (const line of lines)
          if (line.includes(' ')) expect(labelWidth(line)).toBeLessThanOrEqual(widest);
      }),
    );
  });
});
