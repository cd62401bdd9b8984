import { describe, expect, it } from 'vitest';
import type { NoticeText } from '../../../../src/content/model.ts';
import { ageWords, noticeLines, openNotices } from '../../../../src/tools/notices/notice-list.ts';

const now = Date.parse('2026-11-29T12:00+03:30');
const clock = { now, zone: 'Asia/Tehran' };
const areas = [{ id: 'tehran', name: 'تهران', aliases: [], codes: [] }];

function notice(slug: string, data: Partial<NoticeText['data']>): NoticeText {
  return {
    file: `notices/${slug}.mdx`,
    slug,
    advice: '',
    data: {
      title: 'قطعی اینترنت',
      kind: 'outage',
      impact: 'down',
      areas: ['tehran', 'moon'],
      services: [],
      starts: '2026-11-29T09:00+03:30',
      guides: [],
      updates: [],
      ...data,
    },
  };
}

const news = (state: 'identified' | 'resolved') => ({ at: '2026-11-29T11:20+03:30', state, text: 'abc' });

describe('the open notices', () => {
  it('are those that are not over, what began last first', () => {
    const some = [
      notice('old', { starts: '2026-11-28T09:00+03:30' }),
      notice('done', { updates: [news('resolved')] }),
      notice('ended', { ends: '2026-11-29T10:00+03:30' }),
      notice('new', {}),
      notice('planned', { starts: '2026-12-01T02:00+03:30' }),
    ];
    expect(openNotices(some, now).map(({ slug }) => slug)).toEqual(['planned', 'new', 'old']);
  });

  it('are told with where, since when, the last word, and what is expected', () => {
    const line = noticeLines(
      [notice('a', { updates: [news('identified')], estimate: '2026-11-29T14:00+03:30' })],
      areas,
      clock,
    );
    expect(line).toContain('  a\n    قطعی اینترنت\n    ');
    expect(line).toContain('تهران، moon · از امروز ۰۹:۰۰ (۳ ساعت پیش)');
    expect(line).toContain('آخرین خبر ۴۰ دقیقه پیش: علت پیدا شد');
    expect(line).toContain('برآورد پایان امروز ۱۴:۰۰');
    expect(line).not.toContain('گذشته است');
  });

  it('say when there will be news, and until when they hold', () => {
    const times = { next: '2026-11-29T13:00+03:30', ends: '2026-11-30T00:00+03:30' };
    const line = noticeLines([notice('a', times)], areas, clock);
    expect(line).toContain('تا فردا ۰۰:۰۰');
    expect(line).toContain('خبر بعدی امروز ۱۳:۰۰');
  });

  it('promise nothing any more when they are over', () => {
    const times = { next: '2026-11-29T11:30+03:30', estimate: '2026-11-29T14:00+03:30' };
    const line = noticeLines([notice('a', { ...times, updates: [news('resolved')] })], areas, clock);
    expect(line).toContain('برطرف شد');
    expect(line).not.toMatch(/برآورد|خبر بعدی/);
  });

  it('say what is overdue', () => {
    const overdue = { estimate: '2026-11-29T11:00+03:30', next: '2026-11-29T11:30+03:30' };
    const line = noticeLines([notice('a', { ...overdue, areas: 'all' })], areas, clock);
    expect(line).toContain('همهٔ منطقه\u200cها');
    expect(line).toContain('هنوز خبری ندارد');
    expect(line).toContain('زمان اعلام\u200cشده گذشته است!');
    expect(line).toContain('وقت خبر بعدی (امروز ۱۱:۳۰) گذشته است!');
  });
});

describe('how long ago a moment is', () => {
  it.each([
    ['2026-11-29T11:59:30+03:30', 'همین دقیقه'],
    ['2026-11-29T11:01+03:30', '۵۹ دقیقه پیش'],
    ['2026-11-27T13:00+03:30', '۴۷ ساعت پیش'],
    ['2026-11-20T12:00+03:30', '۹ روز پیش'],
    ['2026-11-29T14:30+03:30', '۲ ساعت بعد'],
  ])('%s is «%s»', (moment, words) => {
    expect(ageWords(moment, now)).toBe(words);
  });
});
