import { describe, expect, it } from 'vitest';
import { foundIn, lintFolder, news, noticeSource, now } from '../notice-folder.ts';

const resolved = { updates: news('2026-11-22T14:00+03:30', 'resolved') };
const later = (hours: number) => new Date(now.getTime() + hours * 60 * 60 * 1000);

describe('an open outage', () => {
  it('says when there will be news, or when it may be over', () => {
    expect(foundIn(noticeSource())).toEqual([]);
    expect(foundIn(noticeSource({ next: '', estimate: '2026-11-22T20:00+03:30' }))).toEqual([]);
    expect(foundIn(noticeSource({ next: '' }))).toEqual(['6:1 notice-promise']);
  });

  it('is asked about where what it promised has gone by', () => {
    expect(foundIn(noticeSource(), later(3))).toEqual(['7:1 notice-overdue']);
    const estimate = noticeSource({ estimate: '2026-11-22T17:00+03:30' });
    expect(foundIn(estimate, later(3))).toEqual(['8:1 notice-overdue']);
    expect(foundIn(estimate)).toEqual([]);
  });

  it('is asked about after as many days as site.yaml says, and not before', () => {
    const source = noticeSource({ next: '2026-12-22T18:00+03:30' });
    expect(foundIn(source, later(90))).toEqual([]);
    expect(foundIn(source, later(91))).toEqual(['6:1 notice-old']);
  });

  it('is no matter where it has not begun', () => {
    expect(foundIn(noticeSource({ starts: '2026-11-23T10:00+03:30', next: '' }))).toEqual([]);
  });
});

describe('an outage that is over', () => {
  it('says so in its news', () => {
    expect(foundIn(noticeSource({ ends: '2026-11-22T14:00+03:30' }))).toEqual(['8:1 notice-resolved']);
    expect(foundIn(noticeSource({ ends: '2026-11-22T14:00+03:30', ...resolved }))).toEqual([]);
  });

  it('is over by its news alone, and owes no more', () => {
    expect(foundIn(noticeSource({ next: '', ...resolved }), later(3000))).toEqual([]);
  });

  it('is refused where its news calls it completed, which is a word for planned work', () => {
    const updates = news('2026-11-22T14:00+03:30', 'completed');
    expect(foundIn(noticeSource({ updates }))).toEqual(['8:1 notice-resolved']);
  });
});

describe('other notices', () => {
  it('owe no next word, and end by themselves', () => {
    expect(foundIn(noticeSource({ kind: 'info', next: '' }))).toEqual([]);
    expect(foundIn(noticeSource({ kind: 'maintenance', next: '', ends: '2026-11-22T14:00+03:30' }))).toEqual(
      [],
    );
  });

  it('are asked about where an estimate has gone by, or devices leave them out for their age', () => {
    const work = noticeSource({ kind: 'maintenance', next: '', estimate: '2026-11-22T14:00+03:30' });
    expect(foundIn(work)).toEqual(['7:1 notice-overdue']);
    const { diagnostics } = lintFolder({
      'notices/west.mdx': noticeSource({ kind: 'info', next: '', starts: '2023-11-22T14:00+03:30' }),
    });
    expect(diagnostics).toMatchObject([{ rule: 'notice-old', line: 6 }]);
    expect(diagnostics[0]?.message).toContain('devices leave it out');
  });
});
