import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticeFolder, openNotice, wish } from '../notice-folder.ts';

let folder: ReturnType<typeof noticeFolder>;

beforeEach(() => {
  folder = noticeFolder();
});

afterEach(() => folder.remove());

test.each([
  [['--colour', 'red'], 'گزینهٔ --colour نیست.'],
  [['--title', 'قطعی', 'تهران'], 'هر متن را میان دو نشان'],
  [['--update', 'outage-7', '--text', 'abc'], 'منظورتان «outage-1» بود؟'],
  [['--update', 'outage-1', '--text', 'abc', '--state', 'resolved'], '--resolve'],
  [['--update', 'outage-1', '--text', 'abc', '--next', 'شب'], '--next: زمان «شب» خوانده نشد'],
  [['--resolve', 'outage-1', '--text', 'abc', '--ends', '+2h'], 'هنوز نرسیده است'],
  [['--resolve', 'outage-1', '--text', 'abc', '--ends=-3h'], 'پیش از آغاز'],
  [wish({ slug: 'x', areas: 'tehrn' }), '--areas: منطقهٔ «tehrn» نیست. منظورتان «tehran» بود؟'],
  [wish({ slug: 'x', starts: '+2h' }), '--starts: '],
  [wish({ slug: 'x', text: 'م'.repeat(501) }), 'این ۵۰۱ نویسه دارد'],
  [wish({ slug: '../x' }), '--slug: '],
  [['--text', '- abc'], '--text="…" بنویسید'],
  [['--title', 'قطعی اینترنت'], 'پاسخ\u200cها پیش از پرسش آخر تمام شد'],
])('%j is refused without a stack, and nothing is written', (flags, message) => {
  const before = openNotice(20);
  folder.put('outage-1', before);
  const { status, said } = folder.run(flags);
  expect(said).toContain(message);
  expect(status).toBe(1);
  expect(said).not.toMatch(/\n\s+at /);
  expect(folder.slugs()).toEqual(['outage-1']);
  expect(folder.read('outage-1')).toBe(before);
});
test('where the areas cannot be read nothing is written, for it would be for everybody', () => {
  writeFileSync(path.join(folder.root, 'areas.yaml'), '- { id: tehran }\n');
  const { status, said } = folder.run(wish());
  expect(said).toContain('areas.yaml خوانده نمی\u200cشود');
  expect(status).toBe(1);
  expect(folder.slugs()).toEqual([]);
});

test('what the check refuses is not written, and its line says why', () => {
  folder.put('outage-1', openNotice(20, 'قطعی اینترنت تهران', '\n# عنوان\n'));
  const { status, said } = folder.run(['--update', 'outage-1', '--text', 'خبر تازه']);
  expect(said).toMatch(/چیزی نوشته نشد:\nnotices\/outage-1\.mdx:\d+:1 notice-markup /);
  expect(status).toBe(1);
  expect(folder.read('outage-1')).not.toContain('خبر تازه');
});
