import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../../src/notices/notice.ts';
import { noticesInReport } from '../../../../src/notices/notices-in-report.ts';
import { deskNotices, isQuoted } from '../../../../src/report/desk/desk-notices.ts';
import { here } from './sample-guide.ts';

const now = Date.parse('2026-11-29T10:32:00+03:30');
const HOUR_MS = 60 * 60 * 1000;
const inHours = (hours: number) => new Date(now + hours * HOUR_MS).toISOString();

const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  title: id,
  kind: 'outage',
  impact: 'down',
  areas: 'all',
  services: [],
  starts: inHours(-1),
  updates: [],
  guides: [],
  ...more,
});

const ids = (...given: Parameters<typeof deskNotices>) => deskNotices(...given).map((one) => one.notice.id);

describe('the number of a notice in a report', () => {
  it.each([
    ['in Latin digits', 'خبر شبکه: N-140509-1 (مشتری گفت همین است)'],
    ['in Persian digits', 'خبر شبکه: N-۱۴۰۵۰۹-۱'],
    ['in Arabic digits, isolated', '\u2068N-١٤٠٥٠٩-١\u2069'],
    ['typed otherwise', 'گفتند n 140509/1 است'],
  ])('is found %s', (_, text) => {
    expect(isQuoted(notice('power', { number: 'N-140509-1' }), text)).toBe(true);
  });

  it.each([
    ['within a longer number', 'N-140509-12'],
    ['behind other letters', 'AN-140509-1'],
    ['in another order', '1 N-140509'],
    ['in nothing', ''],
  ])('is not found %s', (_, text) => {
    expect(isQuoted(notice('power', { number: 'N-140509-1' }), text)).toBe(false);
  });

  it('is its title where it has none, as a report names it', () => {
    const title = 'قطع برق (مرکز شرق)';
    const report = `خبر شبکه: ${noticesInReport([{ title }, { title: 'دیگری' }])}`;
    expect(isQuoted(notice('power', { title }), report)).toBe(true);
    expect(isQuoted(notice('power', { title: 'قطع برق غرب' }), report)).toBe(false);
    expect(isQuoted(notice('power', { title: 'شرق' }), report)).toBe(false);
    const numbered = notice('power', { title, number: 'N-140509-1' });
    expect(isQuoted(numbered, report)).toBe(false);
    expect(isQuoted(numbered, noticesInReport([numbered]))).toBe(true);
  });

  it('is not sought where it is so short that any text may hold it, or where there is none', () => {
    expect(isQuoted(notice('power', { number: '۱۲' }), 'چراغ ۱۲ بار چشمک زد')).toBe(false);
    expect(isQuoted(notice('power', { number: '-' }), 'الف - ب')).toBe(false);
    expect(isQuoted(notice('power'), 'هر متنی')).toBe(false);
  });
});

describe('the notices of the desk', () => {
  it('are those that are open or begin within two days, everywhere', () => {
    const all = [
      notice('east', { areas: [{ id: 'east', name: 'شرق' }] }),
      notice('soon', { starts: inHours(47) }),
      notice('later', { starts: inHours(49) }),
      notice('over', { ends: inHours(-0.5) }),
    ];
    expect(ids(all, now, [], '')).toEqual(['east', 'soon']);
  });

  it('begin with the one that the report names, also where it is over or far ahead', () => {
    const all = [
      notice('open'),
      notice('over', { number: '140509-1', ends: inHours(-0.5) }),
      notice('later', { number: '140509-2', starts: inHours(100) }),
    ];
    expect(ids(all, now, [], 'خبر شبکه: ۱۴۰۵۰۹-۱')).toEqual(['over', 'open']);
    expect(ids(all, now, [], 'خبر شبکه: ۱۴۰۵۰۹-۲')).toEqual(['later', 'open']);
  });

  it('have first what bears on a guide on the desk, by its name or because the guide asks for outages', () => {
    const all = [notice('general'), notice('of-guide', { guides: [here.slug], impact: 'slow' })];
    expect(ids(all, now, [], '')).toEqual(['general', 'of-guide']);
    expect(ids(all, now, [here], '')).toEqual(['of-guide', 'general']);
    const asking = { ...here, asks: true } as const;
    expect(deskNotices(all, now, [asking], '').map(({ guides }) => guides)).toEqual([
      [here.slug],
      [here.slug],
    ]);
  });

  it('bear on nothing that is wrong now where they are only planned, or over', () => {
    const guides = [here.slug];
    const all = [
      notice('planned', { guides, starts: inHours(3) }),
      notice('over', { guides, number: '140509-1', ends: inHours(-1) }),
    ];
    for (const one of deskNotices(all, now, [here], '140509-1')) expect(one.guides).toEqual([]);
  });
});
