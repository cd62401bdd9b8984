import fc from '../../../properties.ts';
import { describe, expect, it } from 'vitest';
import { readMoment, type MomentContext } from '../../../../src/tools/notices/notice-moments.ts';
import { writeMoment } from '../../../../src/text/format/zoned-time.ts';

const zone = 'Asia/Tehran';
/** Three in the morning of 8 Azar 1405. */
const now = Date.parse('2026-11-29T03:00+03:30');

function read(text: string, means: MomentContext['means'] = 'nearest', at = now): string | undefined {
  const reading = readMoment(text, { now: at, zone, means });
  return 'value' in reading ? writeMoment(reading.value, zone) : undefined;
}

describe('a moment that an operator types', () => {
  it.each([
    ['اکنون', '2026-11-29T03:00'],
    ['الآن', '2026-11-29T03:00'],
    ['02:15', '2026-11-29T02:15'],
    ['۲:۱۵', '2026-11-29T02:15'],
    ['٢:١٥', '2026-11-29T02:15'],
    ['ساعت ۲:۱۵', '2026-11-29T02:15'],
    ['امروز ۲۲:۱۵', '2026-11-29T22:15'],
    ['امشب ساعت ۲۲:۱۵', '2026-11-29T22:15'],
    ['ديروز ۲۲:۱۵', '2026-11-28T22:15'],
    ['دیروز، ۲۲:۱۵', '2026-11-28T22:15'],
    ['فردا 8:00', '2026-11-30T08:00'],
    ['پس\u200cفردا 8:00', '2026-12-01T08:00'],
    ['۱۰ آذر ۰۲:۰۰', '2026-12-01T02:00'],
    ['۱۰ اذر ساعت ۰۲:۰۰', '2026-12-01T02:00'],
    ['۱۰ آذر ۱۴۰۶ ۰۲:۰۰', '2027-12-01T02:00'],
    ['1405/9/10 02:00', '2026-12-01T02:00'],
    ['۱۴۰۵/۰۹/۱۰ ۰۲:۰۰', '2026-12-01T02:00'],
    ['2026-12-01 02:00', '2026-12-01T02:00'],
    ['2026-12-01T02:00', '2026-12-01T02:00'],
    ['2026-12-01T02:00:59', '2026-12-01T02:00'],
    ['2026-11-30T22:30Z', '2026-12-01T02:00'],
    ['2026-11-30t22:30:10+00:00', '2026-12-01T02:00'],
    ['۲ ساعت دیگر', '2026-11-29T05:00'],
    ['نیم ساعت دیگر', '2026-11-29T03:30'],
    ['یک ساعت پیش', '2026-11-29T02:00'],
    ['۴۵ دقیقهٔ دیگر', '2026-11-29T03:45'],
    ['+2h', '2026-11-29T05:00'],
    ['+۹۰m', '2026-11-29T04:30'],
    ['-20m', '2026-11-29T02:40'],
  ])('«%s» is understood', (typed, expected) => {
    expect(read(typed)).toBe(`${expected}+03:30`);
  });

  it.each([
    '',
    'شب',
    '25:00',
    '10:60',
    '22',
    '31 آذر 10:00',
    '2026-02-30 10:00',
    '2026-12-01',
    '1405/13/1 10:00',
    'فردا',
  ])('«%s» is refused with examples', (typed) => {
    expect(readMoment(typed, { now, zone, means: 'nearest' })).toEqual({
      problems: [expect.stringContaining('۲۲:۱۵')],
    });
  });

  it('of a time alone is the nearest: at three in the morning «۲۲:۱۵» was yesterday', () => {
    expect(read('۲۲:۱۵')).toBe('2026-11-28T22:15+03:30');
    expect(read('04:00')).toBe('2026-11-29T04:00+03:30');
  });

  it('of a time alone is the next where it is still to come: at eleven at night «۱:۰۰» is tomorrow', () => {
    const late = Date.parse('2026-11-29T23:00+03:30');
    expect(read('1:00', { after: late }, late)).toBe('2026-11-30T01:00+03:30');
    expect(read('23:30', { after: late }, late)).toBe('2026-11-29T23:30+03:30');
    expect(read('23:00', { after: late }, late)).toBe('2026-11-30T23:00+03:30');
  });

  it('in a month that is long over means the next one', () => {
    expect(read('۵ فروردین ۰۲:۰۰')).toBe('2027-03-25T02:00+03:30');
    expect(read('۵ آبان ۰۲:۰۰')).toBe('2026-10-27T02:00+03:30');
  });

  it('never throws, whatever is typed', () => {
    const piece = fc.constantFrom(
      '۱',
      '2',
      ':',
      '-',
      '/',
      'T',
      ' ',
      'آذر',
      'فردا',
      'ساعت',
      'دیگر',
      '+',
      'h',
      '9999',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        readMoment(pieces.join(''), { now, zone, means: { after: now } });
      }),
    );
  });
});
