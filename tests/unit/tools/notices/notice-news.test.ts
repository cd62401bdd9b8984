import { describe, expect, it } from 'vitest';
import { lintNotices } from '../../../../src/lint/lint-notices.ts';
import type { Answers } from '../../../../src/tools/notices/answers.ts';
import { readFuture, readPast } from '../../../../src/tools/notices/notice-fields.ts';
import type { NoticeFolder } from '../../../../src/tools/notices/notice-folder.ts';
import { takeNotice, takeResolve, takeUpdate } from '../../../../src/tools/notices/notice-news.ts';
import type { NoticeFlag } from '../../../../src/tools/notices/notice-flags.ts';

const now = Date.parse('2026-11-29T12:00+03:30');
const zone = 'Asia/Tehran';

/** A notice of an outage; fields are whole lines. */
const source = (fields = '', kind = 'outage') => `---
title: قطعی اینترنت
kind: ${kind}
impact: down
areas: all
starts: 2026-11-29T10:00+03:30
${fields}---
`;

function folderOf(files: Readonly<Record<string, string>>): NoticeFolder {
  const named = Object.entries(files).map(([slug, text]) => [`notices/${slug}.mdx`, text] as const);
  const { notices, areas } = lintNotices(new Map(named), new Date(now));
  const nothing = () => Promise.reject(new Error('Nothing is written here.'));
  return {
    now,
    zone,
    notices,
    areas,
    taken: Object.keys(files),
    guides: [],
    source: () => '',
    check: () => ({ diagnostics: [] }),
    create: nothing,
    replace: nothing,
  };
}

/** Answers by flag; what is not among them is an empty answer, and a question gets the next of these. */
function answers(values: Partial<Record<NoticeFlag, string>>, asked = ''): Answers {
  const read = <Value>(text: string, reading: { value: Value } | { problems: readonly string[] }): Value => {
    if ('value' in reading) return reading.value;
    throw new Error(`${text}: ${reading.problems.join()}`);
  };
  return {
    take: (flag, _question, reader) => Promise.resolve().then(() => read(flag, reader(values[flag] ?? ''))),
    ask: (question, reader) => Promise.resolve().then(() => read(question, reader(asked))),
    close: () => undefined,
  };
}

async function update(fields: string, values: Partial<Record<NoticeFlag, string>>, kind?: string) {
  const folder = folderOf({ a: source(fields, kind) });
  return takeUpdate(answers(values), await takeNotice(answers({}), 'a', folder), folder);
}

const at = '2026-11-29T12:00+03:30';
const later = 'next: 2026-11-29T13:00+03:30\n';

describe('the notice that news are written of', () => {
  const over = source('ends: 2026-11-29T11:00+03:30\n');
  const folder = folderOf({
    'outage-qom': source(later),
    'outage-yazd': source(later),
    over,
    broken: '---\n---\n',
  });

  it('is the one that is named, and open', async () => {
    expect(await takeNotice(answers({}), 'outage-qom', folder)).toMatchObject({ slug: 'outage-qom' });
    await expect(takeNotice(answers({}), 'outage-kom', folder)).rejects.toThrow('منظورتان «outage-qom» بود؟');
    await expect(takeNotice(answers({}), 'x', folder)).rejects.toThrow('outage-qom، outage-yazd');
    await expect(takeNotice(answers({}), 'over', folder)).rejects.toThrow('پایان یافته است');
    await expect(takeNotice(answers({}), 'broken', folder)).rejects.toThrow('lint:content');
  });

  it('is chosen where several are open, and the only one without a question', async () => {
    expect(await takeNotice(answers({}, '۲'), undefined, folder)).toMatchObject({ slug: 'outage-yazd' });
    expect(await takeNotice(answers({}, 'x'), undefined, folderOf({ a: source(later) }))).toMatchObject({
      slug: 'a',
    });
    await expect(takeNotice(answers({}), undefined, folderOf({ over }))).rejects.toThrow('خبر بازی نیست');
  });
});

describe('a piece of news', () => {
  it('is dated now, and keeps the state where nobody says another', async () => {
    const updates = `updates: [{ at: 2026-11-29T11:00+03:30, state: identified, text: abc }]\n`;
    expect(await update(later + updates, { text: 'تازه' })).toEqual({
      update: { at, state: 'identified', text: 'تازه' },
      fields: {},
    });
    expect(await update(later, { text: 'تازه', state: 'در حال انجام' }, 'maintenance')).toMatchObject({
      update: { state: 'in-progress' },
    });
  });

  it('renews and withdraws what was expected', async () => {
    const values = { text: 'تازه', estimate: '۱۶:۰۰', next: '۱۳:۳۰', title: 'قطعی در قم' };
    expect((await update(later, values)).fields).toEqual({
      estimate: '2026-11-29T16:00+03:30',
      next: '2026-11-29T13:30+03:30',
      title: 'قطعی در قم',
    });
    const withdrawn = { text: 'تازه', estimate: 'نامعلوم' };
    expect((await update(later, withdrawn)).fields).toEqual({ estimate: null });
  });

  it('keeps a promise that has come due, and takes its moment away', async () => {
    const due = 'next: 2026-11-29T11:30+03:30\nestimate: 2026-11-29T14:00+03:30\n';
    expect((await update(due, { text: 'تازه' })).fields).toEqual({ next: null });
  });

  it.each([
    ['next: 2026-11-29T11:30+03:30\n', {}],
    ['estimate: 2026-11-29T11:30+03:30\n', {}],
    [later, { next: 'نامعلوم' }],
    ['estimate: 2026-11-29T14:00+03:30\n', { estimate: 'نامعلوم' }],
  ])('never leaves an outage without a moment that is still to come: %j and %j', async (fields, values) => {
    await expect(update(fields, { text: 'تازه', ...values })).rejects.toThrow('زمان خبر بعدی');
    expect((await update(fields, { text: 'تازه', ...values }, 'maintenance')).update.text).toBe('تازه');
  });

  it('does not end a notice, which has a flag of its own', async () => {
    await expect(update(later, { text: 'تازه', state: 'resolved' })).rejects.toThrow('--resolve');
    await expect(update(later, { text: '' })).rejects.toThrow('خبر ۳ تا ۵۰۰');
  });
});

describe('the last piece of news', () => {
  const resolve = async (kind: string, values: Partial<Record<NoticeFlag, string>>) => {
    const folder = folderOf({ a: source(later, kind) });
    return takeResolve(answers(values), await takeNotice(answers({}), 'a', folder), folder);
  };

  it('says that it is over, and when', async () => {
    expect(await resolve('outage', { text: 'وصل شد', ends: '۱۱:۴۰' })).toEqual({
      update: { at, state: 'resolved', text: 'وصل شد' },
      fields: { ends: '2026-11-29T11:40+03:30' },
    });
    expect(await resolve('maintenance', {})).toMatchObject({
      update: { state: 'completed', text: expect.stringMatching(/^کار تمام شد/) },
      fields: { ends: at },
    });
  });

  it('ends after the beginning, and not in the future', async () => {
    await expect(resolve('outage', { ends: '۹:۵۹' })).rejects.toThrow('پیش از آغاز');
    await expect(resolve('outage', { ends: '۱۲:۳۰' })).rejects.toThrow('هنوز نرسیده است');
  });
});

describe('moments of a notice', () => {
  it('have come, or are still to come, and clocks may differ by minutes', () => {
    expect(readPast({ now, zone })('')).toEqual({ value: at });
    expect(readPast({ now, zone })('۱۲:۰۵')).toEqual({ value: '2026-11-29T12:05+03:30' });
    expect(readPast({ now, zone })('۱۲:۰۶')).toHaveProperty('problems');
    expect(readFuture({ now, zone }, at)('امروز ۱۱:۰۰')).toEqual({
      problems: [expect.stringMatching(/^امروز ۱۱:۰۰: /)],
    });
  });
});
