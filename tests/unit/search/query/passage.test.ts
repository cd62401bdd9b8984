import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../../src/search/query/passage.ts';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `w${String(from + index)}`).join(' ');

describe('a passage', () => {
  it('is a whole line where that is short', () => {
    expect(passageOf(`${words(0, 4)}\n${words(4, 8)}\n${words(8, 12)}`, [5])).toBe(words(4, 8));
  });

  it('says at each end where it was cut', () => {
    const long = words(0, 100);
    expect(passageOf(long, [1])).toBe(`${words(0, 28)} …`);
    expect(passageOf(long, [50])).toBe(`… ${words(47, 75)} …`);
    expect(passageOf(long, [98])).toBe(`… ${words(95, 100)}`);
    expect(passageOf(`a\n${long}\nb`, [2])).toBe(`${words(0, 28)} …`);
  });

  it('is where most of the words stand', () => {
    expect(passageOf(`${words(0, 40)}\n${words(40, 44)}`, [3, 41, 42])).toBe(words(40, 44));
  });

  it.each([
    ['no word matched', 'a b', []],
    ['the words are of another text', 'a b', [7]],
    ['there is no text', '', [0]],
  ])('is empty where %s', (_, text, matches) => {
    expect(passageOf(text, matches)).toBe('');
  });
});
