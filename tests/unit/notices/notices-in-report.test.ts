import { describe, expect, it } from 'vitest';
import { noticesInReport } from '../../../src/notices/notices-in-report.ts';

describe('notices in a report', () => {
  it('are named by their numbers, with the titles in brackets', () => {
    const notices = [
      { number: '1405-12', title: 'قطعی فیبر در ری' },
      { number: '7', title: 'کندی (موقت) در قم' },
    ];
    expect(noticesInReport(notices)).toBe(
      '\u20681405-12\u2069 (قطعی فیبر در ری)\u060c \u20687\u2069 (کندی موقت در قم)',
    );
  });

  it('are named by the title where they have no number', () => {
    expect(noticesInReport([{ title: 'قطعی فیبر در ری' }])).toBe('قطعی فیبر در ری');
  });

  it('stay one line of bounded length', () => {
    const [title, number] = ['ک'.repeat(500), '1\n2'];
    expect(noticesInReport([{ title, number }])).toBe(`\u20681 2\u2069 (${'ک'.repeat(100)})`);
  });
});
