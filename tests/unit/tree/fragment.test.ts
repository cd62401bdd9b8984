import { describe, expect, it } from 'vitest';
import { losesAnswers, parseFragment } from '../../../src/tree/fragment.ts';

const kept = new Map([
  ['power', 'on'],
  ['dsl', 'off'],
]);

describe('a fragment of an address', () => {
  it('loses answers that were not kept', () => {
    expect(losesAnswers('#power=on&dsl=off&wifi=on', kept)).toBe(true);
    expect(losesAnswers('#power=off&dsl=off', kept)).toBe(true);
    expect(losesAnswers('#utm_source=mail', kept)).toBe(true);
    expect(losesAnswers('#power=on&%E0%A4%A', kept)).toBe(true);
  });

  it('is read where a messenger encoded its marks', () => {
    const encoded = '#power%3Don%26dsl%3doff';
    expect([...parseFragment(encoded)]).toEqual([...kept]);
    expect(losesAnswers(encoded, kept)).toBe(false);
  });

  it('loses nothing by order, by a missing answer or by an empty part', () => {
    expect(losesAnswers('#dsl=off&power=on', kept)).toBe(false);
    expect(losesAnswers('#power=on', kept)).toBe(false);
    expect(losesAnswers('#power=on&&', kept)).toBe(false);
    expect(losesAnswers('', kept)).toBe(false);
  });
});
