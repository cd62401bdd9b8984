import { describe, expect, it } from 'vitest';
import { noticeOf, readNotice } from '../../../src/content/read-notices.ts';

const head = `---
title: اینترنت باختر قطع است
kind: outage
impact: down
areas: all
starts: 2026-11-22T10:00+03:30
---
`;
const file = 'notices/west.mdx';

describe('a notice', () => {
  it('is a file of its folder, named by a slug', () => {
    expect(noticeOf('notices/west-2.mdx')).toBe('west-2');
    for (const other of [
      'notices/West.mdx',
      'notices/a/b.mdx',
      'notices/a.md',
      'articles/fa/a/b.mdx',
      'notices/-a.mdx',
    ])
      expect(noticeOf(other), other).toBeUndefined();
  });

  it('is its fields, what it leaves out among them, and its text as plain words', () => {
    const { notice, problems } = readNotice(file, `${head}\n**صبر** کنید.\n\n- یک\n- دو\n`, {});
    expect(problems).toEqual([]);
    expect(notice).toEqual({
      file,
      slug: 'west',
      advice: 'صبر کنید.\nیک\nدو',
      data: {
        title: 'اینترنت باختر قطع است',
        kind: 'outage',
        impact: 'down',
        areas: 'all',
        services: [],
        starts: '2026-11-22T10:00+03:30',
        updates: [],
        guides: [],
      },
    });
  });

  it('may have no text', () => {
    expect(readNotice(file, head, {}).notice?.advice).toBe('');
  });

  it('has its fields where its text cannot be read, and its text where its fields cannot', () => {
    const broken = readNotice(file, `${head}\n<`, {});
    expect(broken.data?.kind).toBe('outage');
    expect(broken.problems.length).toBeGreaterThan(0);
    const unknown = readNotice(file, `${head.replace('outage', 'storm')}\nمتن.`, {});
    expect(unknown.notice).toBeUndefined();
    expect(unknown.body?.guide.text).toBe('متن.');
    expect(unknown.problems).toMatchObject([{ line: 3, rule: 'field-value' }]);
  });

  it.each([
    ['no head', 'متن.', 'Begin the file with a line ---'],
    ['an empty line before its head', `\n${head}`, 'Take it out'],
    ['a head that does not end', head.slice(0, -5), 'Write a line --- after the last field.'],
  ])('says what is wrong with %s', (_, source, words) => {
    const { notice, problems } = readNotice(file, source, {});
    expect(notice).toBeUndefined();
    expect(problems[0]).toMatchObject({ line: 1, rule: 'front-matter' });
    expect(problems[0]?.suggestion).toContain(words);
  });
});
