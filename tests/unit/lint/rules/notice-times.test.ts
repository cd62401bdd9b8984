import { describe, expect, it } from 'vitest';
import { foundIn, lintFolder, news, noticeSource } from '../notice-folder.ts';

const updates = (...texts: readonly string[]) => ({ updates: texts.join('') });
const first = news('2026-11-22T10:30+03:30', 'investigating');
const second = news('2026-11-22T11:30+03:30', 'identified');

describe('the moments of a notice', () => {
  it('may be any about now, with the offset of whatever place', () => {
    expect(foundIn(noticeSource({ starts: '2026-11-22T06:30Z', ...updates(second, first) }))).toEqual([]);
  });

  it.each([
    ['next', '2026-11-22T09:59+03:30'],
    ['estimate', '2026-11-22T10:00+04:30'],
    ['ends', '2026-11-21T10:00+03:30'],
  ])('are refused where %s is before the start', (field, moment) => {
    expect(foundIn(noticeSource({ [field]: moment })).map((one) => one.split(' ')[1])).toEqual([
      'notice-times',
    ]);
  });

  it.each([
    ['9999-01-01T00:00Z', 'more than two years away'],
    ['1405-09-01T10:00+03:30', 'none of the Gregorian calendar'],
  ])('are refused where one is of another time: %s', (starts, words) => {
    const { diagnostics } = lintFolder({ 'notices/west.mdx': noticeSource({ starts }) });
    expect(diagnostics).toMatchObject([{ line: 6, column: 1, rule: 'notice-times' }]);
    expect(diagnostics[0]?.message).toContain(words);
    expect(diagnostics[0]?.suggestion).toContain('2026-11-22T12:00Z is now');
  });

  it.each([
    '2026-11-22 10:00',
    '2026-11-22T10:00',
    '2026-02-30T10:00Z',
    '2026-11-22T25:00Z',
    'دیروز',
    '2026',
  ])('are refused by the schema where there is none of the kind or no offset: %s', (starts) => {
    expect(foundIn(noticeSource({ starts }))).toEqual(['6:1 field-value']);
  });
});

describe('the news of a notice', () => {
  it('stands the newest first, and what is newer than the news above it is named', () => {
    const { diagnostics } = lintFolder({ 'notices/west.mdx': noticeSource(updates(first, second)) });
    expect(diagnostics).toMatchObject([{ line: 12, column: 5, rule: 'notice-times' }]);
    expect(diagnostics[0]?.suggestion).toBe('Move it up: the newest stands first.');
  });

  it('may be of one moment, or of a clock that goes a little before ours', () => {
    expect(foundIn(noticeSource(updates(first, first)))).toEqual([]);
    expect(foundIn(noticeSource(updates(news('2026-11-22T12:10Z', 'identified'))))).toEqual([]);
  });

  it('is not of the future', () => {
    const later = news('2026-11-22T13:00Z', 'resolved');
    expect(foundIn(noticeSource(updates(later)))).toEqual(['9:5 notice-times']);
  });
});
