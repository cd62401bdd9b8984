import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../src/content/read-notices.ts';
import { editNotice, type NoticeChange } from '../../../../src/tools/notices/notice-edit.ts';

const at = '2026-11-29T11:00+03:30';
const change = (fields: NoticeChange['fields'] = {}, text = 'علت: کابل # "اصلی"'): NoticeChange => ({
  update: { at, state: 'identified', text },
  fields,
});

const news = `  - at: ${at}
    state: identified
    text: 'علت: کابل # "اصلی"'
`;

/** A notice as an editor's hand leaves it: comments, both kinds of quotes, a long line, spaces, an empty line. */
const source = `---
# چه شده است
title:   "قطعی در تهران"   # کوتاه
kind: outage
impact: down
areas: [ tehran,  karaj ]
starts: 2026-11-29T10:00+03:30
estimate: '2026-11-29T14:00+03:30'  # به گفتهٔ مخابرات

updates:
  # تازه\u200cترین، بالا
  - at: 2026-11-29T10:05+03:30
    state: investigating
    text: ${'خبری بلند که از هشتاد نویسه بیشتر است. '.repeat(6)}
guides: []
---

صبر   کنید.
`;

describe('a piece of news', () => {
  it('goes to the top, and all else stays as it is, byte for byte', () => {
    const edited = editNotice(source, change());
    expect(edited).toBe(source.replace('  - at: 2026-11-29T10:05', `${news}  - at: 2026-11-29T10:05`));
  });

  it('renews fields where they stand, and keeps what is said beside them', () => {
    const edited = editNotice(source, change({ title: 'قطعی: غرب', estimate: '2026-11-29T16:00+03:30' }));
    expect(edited).toContain('title:   "قطعی: غرب"   # کوتاه\n');
    expect(edited).toContain("estimate: '2026-11-29T16:00+03:30'  # به گفتهٔ مخابرات\n");
    expect(edited).toContain(news);
  });

  it('puts new fields where people look for them, and takes others away', () => {
    const added = editNotice(source, change({ ends: at, next: '2026-11-29T12:00+03:30' }));
    expect(added).toContain(`به گفتهٔ مخابرات\nends: ${at}\nnext: 2026-11-29T12:00+03:30\n\nupdates:`);
    expect(editNotice(source, change({ estimate: null, next: null }))).not.toMatch(/estimate|next/);
  });

  it.each([
    ['no news yet', 'guides: []\n', `guides: []\nupdates:\n${news}`],
    ['an empty list', 'updates: []\nguides: []\n', `updates:\n${news}guides: []\n`],
    ['an empty list with a comment', 'updates: [] # x\n', `updates:\n${news.trimEnd()} # x\n`],
    ['a field without a value', 'updates:\nguides: []\n', `updates:\n${news}guides: []\n`],
    [
      'a list that is not set in',
      `updates:\n- at: ${at}\n  state: monitoring\n  text: abc\n`,
      `updates:\n${news.replace(/^ {2}/gm, '')}- at: ${at}\n  state: monitoring\n  text: abc\n`,
    ],
    [
      'a list in brackets',
      `updates: [{ at: ${at}, state: monitoring, text: abc }]\n`,
      `updates: [{ at: ${at}, state: identified, text: 'علت: کابل # "اصلی"' }, { at: ${at}, state: monitoring, text: abc }]\n`,
    ],
  ])('is put in where there is %s', (_, from, to) => {
    const head = `---\ntitle: abc\nkind: info\nimpact: notice\nareas: all\nstarts: ${at}\n`;
    expect(editNotice(`${head}${from}---\n`, change())).toBe(`${head}${to}---\n`);
  });

  it('is put in with the line ends of the file, a mark of byte order before it or not', () => {
    const windows = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    const expected = `\uFEFF${editNotice(source, change({ next: at })).replaceAll('\n', '\r\n')}`;
    expect(editNotice(windows, change({ next: at }))).toBe(expected);
  });

  it('takes the place of a text on several lines', () => {
    const edited = editNotice(
      source.replace(/^title: .*$/m, 'title: >-\n  قطعی\n  در تهران'),
      change({ title: 'تازه' }),
    );
    expect(edited).toContain('title: تازه\nkind: outage\n');
  });

  it.each([
    'markup <b>{x}</b> must stay text',
    '- آغاز با خط تیره',
    '--- x',
    'it\'s \\n "both"',
    '@ ` % & * ! | >',
    'true',
    '1234',
    '\u{1F642} می\u200cآید',
    'key: value #no',
  ])('comes back as it was put in: %s', (text) => {
    const { notice, problems } = readNotice('notices/x.mdx', editNotice(source, change({}, text)), {});
    expect(problems).toEqual([]);
    expect(notice?.data.updates[0]).toEqual({ at, state: 'identified', text });
    expect(notice?.data.updates).toHaveLength(2);
  });

  it.each([
    ['no head', 'صبر کنید.\n'],
    ['a head that cannot be read', source.replace('kind: outage', 'kind: [outage')],
    ['a field twice', source.replace('kind: outage', 'kind: outage\nkind: info')],
    ['news that another place shares', '---\ntitle: abc\nold: &news [{ at: x }]\nupdates: *news\n---\n'],
  ])('is refused where there is %s', (_, text) => {
    expect(() => editNotice(text, change())).toThrow('با دست بنویسید');
  });
});
