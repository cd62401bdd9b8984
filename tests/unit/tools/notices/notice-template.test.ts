import fc from '../../../properties.ts';
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../src/content/read-notices.ts';
import type { NoticeData } from '../../../../src/content/schemas/notice.ts';
import {
  isShownAsTyped,
  noticeSlugProblems,
  noticeTemplate,
  proposedSlug,
} from '../../../../src/tools/notices/notice-template.ts';

const data: NoticeData = {
  title: 'قطعی: تهران # غرب',
  kind: 'outage',
  impact: 'down',
  areas: ['tehran'],
  services: [],
  starts: '2026-11-29T10:00+03:30',
  next: '2026-11-29T12:00+03:30',
  number: '1234',
  guides: [],
  updates: [
    { at: '2026-11-29T10:05+03:30', state: 'investigating', text: 'کابل "اصلی": <b>{x}</b> \u{1F642}' },
  ],
};

const read = (text: string) => readNotice('notices/x.mdx', text, {});

describe('the file of a notice', () => {
  it('says what was put in, and nothing else', () => {
    const { notice, problems } = read(noticeTemplate({ slug: 'x', data, advice: 'یک\nدو' }));
    expect(problems).toEqual([]);
    expect(notice?.data).toEqual(data);
    expect(notice?.advice).toBe('یک\nدو');
  });

  it('has no line for what is not said', () => {
    const text = noticeTemplate({ slug: 'x', data: { ...data, updates: [] }, advice: '' });
    expect(text).not.toMatch(/services|guides|updates|estimate|ends|null/);
    expect(text.endsWith('number: "1234"\n---\n')).toBe(true);
  });

  it('keeps long news on one line, so that a change of it is one line', () => {
    const text = 'خبر بلند است. '.repeat(30).trim();
    const written = noticeTemplate({
      slug: 'x',
      data: { ...data, updates: [{ at: data.starts, state: 'identified', text }] },
      advice: '',
    });
    expect(written).toContain(`    text: ${text}\n`);
  });

  it('shows every sign of the advice as it was typed', () => {
    const sign = fc.constantFrom(...'*_[]()<>{}`~#&;-+=|:\\!"\'^$@./ ابپ\u200cab12\u{1F642}'.split(/(?:)/u));
    const line = fc
      .string({ unit: sign, minLength: 1, maxLength: 14 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(line, (text) => {
        expect(isShownAsTyped(text)).toBe(true);
        expect(read(noticeTemplate({ slug: 'x', data, advice: text })).notice?.advice).toBe(text);
      }),
    );
  });

  it('keeps addresses whole', () => {
    for (const text of ['https://a.ir/b_c_d?e=1#f', 'نامه به a_b@example.ir', 'www.a-b.ir/~c'])
      expect(isShownAsTyped(text), text).toBe(true);
  });

  it('cannot show a line that begins like code', () => {
    expect(isShownAsTyped('import x')).toBe(false);
    expect(isShownAsTyped('export x')).toBe(false);
  });
});

describe('the name of a notice', () => {
  it('is proposed from what, where and when, and is not yet taken', () => {
    expect(proposedSlug(data, [])).toBe('outage-tehran-20261129');
    expect(proposedSlug({ ...data, areas: 'all' }, [])).toBe('outage-all-20261129');
    expect(proposedSlug(data, ['outage-tehran-20261129', 'outage-tehran-20261129-2'])).toBe(
      'outage-tehran-20261129-3',
    );
  });

  it('is proposed so that it can be written, of an area with however long a name', () => {
    const long = { ...data, areas: [`${'abc-'.repeat(20)}d`] };
    expect(noticeSlugProblems(proposedSlug(long, []), [])).toEqual([]);
    expect(noticeSlugProblems(proposedSlug(long, [proposedSlug(long, [])]), [])).toEqual([]);
  });

  it('is small Latin letters, digits and hyphens, and its own', () => {
    for (const slug of ['', 'A', 'قطعی', 'a--b', '../a', 'a'.repeat(61)])
      expect(noticeSlugProblems(slug, []), slug).toHaveLength(1);
    expect(noticeSlugProblems('a-1', ['a-1'])).toEqual([expect.stringContaining('«a-1» هست')]);
    expect(noticeSlugProblems('a-2', ['a-1'])).toEqual([]);
  });
});
