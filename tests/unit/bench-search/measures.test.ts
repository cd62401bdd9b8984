import { describe, expect, it } from 'vitest';
import { median, spread } from '../../bench/search/measures.ts';

describe('the middle of figures', () => {
  it('is the one with as many above as below', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([])).toBe(0);
  });

  it('stands with the highest where there are several', () => {
    expect(spread([1, 3, 2], String)).toBe('2 (3)');
    expect(spread([4], String)).toBe('4');
    expect(spread([], String)).toBe('–');
  });
});
