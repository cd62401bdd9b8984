import { describe, expect, it } from 'vitest';
import { askable, type Query } from '../../bench/search/query-set.ts';
import { ALL_ANSWERED, score } from '../../bench/search/score.ts';
import { spoil, SPOILINGS } from '../../bench/search/spoil.ts';

describe('spoiled queries', () => {
  it.each([
    ['arabic letters', 'کابل شبکه‌ی', 'كابل شبكه‌ي'],
    ['zwnj dropped', 'می\u200cشود', 'میشود'],
    ['zwnj spaced', 'می\u200cشود', 'می شود'],
    ['wrong layout', 'مودم ۲', 'l,nl 2'],
  ] as const)('have %s', (spoiling, query, spoiled) => {
    expect(spoil([query], spoiling)).toEqual([spoiled]);
  });

  it('have one typing error: a letter too few, too many, a wrong one, or two in the wrong order', () => {
    const queries = Array.from({ length: 40 }, () => 'سرعت');
    const spoiled = spoil(queries, 'one typing error');
    expect(new Set(spoiled.map(({ length }) => length))).toEqual(new Set([3, 4, 5]));
    // Only the two letters of a swap may move the first one.
    for (const typed of spoiled) expect(typed).toMatch(/^(?:س|رس)/u);
  });

  it('leave words of three letters alone', () => {
    expect(spoil(['خط قطع'], 'one typing error')).toEqual(['خط قطع']);
  });

  it('are the same in every run', () => {
    const queries = ['سرعت اینترنت کم است', 'رمز وای\u200cفای'];
    for (const spoiling of SPOILINGS) expect(spoil(queries, spoiling)).toEqual(spoil(queries, spoiling));
  });
});

describe('scores', () => {
  const right: Query = { class: 'a', q: 'یک', want: ['one'] };
  const third: Query = { class: 'a', q: 'دو', want: ['two'] };
  const nothing: Query = { class: 'b', q: 'سه', want: [] };
  const queries = [right, third, nothing];

  it('count first places, first three, empty answers and trusted ones, by class and over all that have an answer', () => {
    const said = new Map([
      [right, { slugs: ['one'], strong: true }],
      [third, { slugs: ['x', 'y', 'two'], strong: false }],
      [nothing, { slugs: [], strong: false }],
    ]);
    expect(score(queries, said)).toEqual([
      { name: 'a', questions: 2, first: 1, firstThree: 2, zero: 0, strong: 1 },
      { name: 'b', questions: 1, first: 0, firstThree: 0, zero: 1, strong: 0 },
      { name: ALL_ANSWERED, questions: 2, first: 1, firstThree: 2, zero: 0, strong: 1 },
    ]);
  });

  it('leave out questions whose guides do not exist', () => {
    expect(askable(queries, new Set(['one']))).toEqual([right, nothing]);
  });
});
