import { expect, it } from 'vitest';
import { foundIn, news, noticeSource } from '../notice-folder.ts';

it('a notice without a text is asked what to do meanwhile', () => {
  expect(foundIn(noticeSource({}, ''))).toEqual(['2:1 notice-advice']);
  expect(foundIn(noticeSource({ kind: 'info', next: '' }, ''))).toEqual(['2:1 notice-advice']);
});

it('an information may say it in its news', () => {
  const updates = news('2026-11-22T10:30+03:30', 'scheduled');
  expect(foundIn(noticeSource({ kind: 'info', next: '', updates }, ''))).toEqual([]);
  expect(foundIn(noticeSource({ updates }, ''))).toEqual(['2:1 notice-advice']);
});

it('a text that is too long for every visitor to load is refused', () => {
  const sentence = (count: number) =>
    Array.from({ length: count }, (_, index) => `جملهٔ ${'آبپتثج'[index % 6]}.`);
  expect(foundIn(noticeSource({}, sentence(200).join('\n')))).toEqual([]);
  expect(foundIn(noticeSource({}, sentence(300).join('\n')))).toEqual(['2:1 notice-length']);
});
