import { describe, expect, it } from 'vitest';
import { formatFragment, losesAnswers, parseEntry, parseFragment } from '../../../src/tree/fragment.ts';

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

describe('where a fragment enters a tree', () => {
  it('is read and written beside the answers, and is none of them', () => {
    const fragment = '#_at=restart&_from=no-internet&power=on&dsl=off';
    expect(parseEntry(fragment)).toEqual({ at: 'restart', from: 'no-internet' });
    expect([...parseFragment(fragment)]).toEqual([...kept]);
    expect(losesAnswers(fragment, kept)).toBe(false);
    expect(formatFragment(kept, { at: 'restart', from: 'no-internet' })).toBe(fragment);
    expect(formatFragment(new Map(), { at: 'restart' })).toBe('#_at=restart');
  });

  it('is read where a messenger encoded its marks, and may name no guide', () => {
    expect(parseEntry('#_at%3Drestart%26_from%3Dno-internet')).toEqual({
      at: 'restart',
      from: 'no-internet',
    });
    expect(parseEntry('#_at=restart')).toEqual({ at: 'restart' });
    expect(parseEntry('#_at=restart&_from=../x')).toEqual({ at: 'restart' });
  });

  it('is nowhere in a fragment without it, or with what is no id', () => {
    for (const fragment of ['', '#', '#power=on', '#_at=', '#_at=<b>', '#_from=no-internet'])
      expect(parseEntry(fragment)).toBeUndefined();
  });
});
