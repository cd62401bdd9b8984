import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { reviewOf, type Version } from '../../../src/review/guide-changes.ts';
import { isReviewPage, reviewPage } from '../../../src/review/review-page.ts';
import { Window } from 'happy-dom';
import { file, guide, tree, version } from './guides.ts';

/** The page as a reader has it. */
function read(before: Version, after: Version) {
  const page = reviewPage(reviewOf(before, after), 'main (abc1234)', '');
  const { document } = new Window();
  document.write(page);
  return { page, document, text: document.body.textContent };
}

const plain = version({ [file]: guide([], tree) });

test('where nothing has changed the page says so', () => {
  const { page, text, document } = read(plain, plain);
  expect(text).toContain('چیزی عوض نشده است.');
  expect(document.documentElement.getAttribute('dir')).toBe('rtl');
  expect(isReviewPage(page)).toBe(true);
  expect(isReviewPage('<html></html>')).toBe(false);
});

test('words, fields, addresses and the tree of a guide are told', () => {
  const changed = guide(
    ['aliases: [بوق مودم]'],
    `[تماس](/contact/)\n\n${tree.replace('صدا دارد؟', 'بوق دارد؟')}`,
  );
  const { document, text } = read(plain, version({ [file]: changed }));
  expect(document.querySelector('article h2')?.textContent).toBe('مودم بوق می\u200cزند عوض شده');
  expect(text).toContain('نام\u200cهای دیگر: خالی ← بوق مودم');
  expect([...document.querySelectorAll('ins')].map((one) => one.textContent)).toEqual(
    expect.arrayContaining(['بوق', '/contact/']),
  );
  expect([...document.querySelectorAll('del')].map((one) => one.textContent)).toContain('صدا');
  expect(document.querySelectorAll('svg .box.changed')).toHaveLength(1);
  const [row, ...others] = document.querySelectorAll('tbody tr');
  expect(row?.className).toBe('changed');
  expect(others).toEqual([]);
  expect(text).toContain('۳ بخش دیگر همان است که بود.');
  const box = row?.querySelector('th a')?.getAttribute('href') ?? '';
  expect(document.querySelector(box)?.classList).toContain('changed');
});

test('an end that is another says so in the words of the editor, not of the file', () => {
  const { text } = read(plain, version({ [file]: guide([], tree.replace('"ticket"', '"call"')) }));
  expect(text).toContain('نتیجه: درخواست پشتیبانی بفرستد ← با پشتیبانی تماس بگیرد');
});

test.each([
  ['guides alone', { [file]: guide([], tree.replace('صدا', 'بوق')) }, '۱ راهنما عوض شده است.'],
  ['files alone', { 'snippets/fa/wait.mdx': 'صبر کنید.\n' }, '۱ پرونده عوض شده است.'],
  [
    'both',
    { [file]: guide([], tree.replace('صدا', 'بوق')), 'snippets/fa/wait.mdx': 'صبر کنید.\n' },
    '۱ راهنما و ۱ پروندهٔ دیگر عوض شده است.',
  ],
])('what has changed is counted, and nothing that has not: %s', (_, files, words) => {
  expect(read(plain, version({ [file]: guide([], tree), ...files })).text).toContain(words);
});

describe('what becomes of a guide for customers is said', () => {
  const draft = version({ [file]: guide(['draft: true'], tree) });
  const none = version({});
  test.each([
    ['a new draft', none, draft, 'پیش\u200cنویس است: مشتری آن را نمی\u200cبیند.'],
    ['a draft that is published', draft, plain, 'با این تغییر منتشر می\u200cشود.'],
    ['a new guide', none, plain, 'با این تغییر منتشر می\u200cشود.'],
    ['a guide that becomes a draft', plain, draft, 'با این تغییر دیگر منتشر نیست'],
  ])('of %s', (_, before, after, words) => {
    expect(read(before, after).text).toContain(words);
  });

  test('of one that is gone', () => {
    const { document } = read(plain, none);
    expect(document.querySelector('article h2')?.textContent).toBe('مودم بوق می\u200cزند رفته');
  });
});

test('findings that were not there are told in Persian, and those that were are not', () => {
  const wrong = guide([], tree.replace('wait="2m"', 'wait="2h"'));
  const { text } = read(plain, version({ [file]: wrong }));
  expect(text).toContain('زمان صبر «2h» خوانده نمی\u200cشود.');
  const same = version({ [file]: wrong.replace('گوش کنید.', 'خوب گوش کنید.') });
  expect(read(version({ [file]: wrong }), same).text).toContain('یافتهٔ تازه\u200cای نیست.');
});

test('a guide that cannot be read is told with its file', () => {
  const { document, text } = read(plain, version({ [file]: '---\ntitle: [\n---\n\nمتن.\n' }));
  expect(text).toContain('این راهنما هنوز خوانده نمی\u200cشود');
  expect(document.querySelector('article details')?.hasAttribute('open')).toBe(true);
});

test('a change that no reader sees as text opens the file', () => {
  const light = (color: string) => guide([], `<ModemLights power="${color}" caption="چراغ" />\n\n${tree}`);
  const { document, text } = read(version({ [file]: light('green') }), version({ [file]: light('red') }));
  expect(text).toContain('تنها نشانه\u200cها و جزءها');
  expect(document.querySelector('article details ins')?.textContent).toBe('red');
});

test('a snippet is told with the guides that show it', () => {
  const files = (words: string) =>
    version({ 'snippets/fa/wait.mdx': `${words}\n`, [file]: guide([], '<Snippet name="wait" />') });
  const { text } = read(files('سی ثانیه صبر کنید.'), files('یک دقیقه صبر کنید.'));
  expect(text).toContain('snippets/fa/wait.mdx');
  expect(text).toMatch(/در این راهنماها نشان داده می\u200cشود:\s*مودم بوق می\u200cزند/);
});

test('nothing that an editor wrote is read as markup', () => {
  const nasty = '<img src=x onerror=alert(1)>';
  const { document } = read(plain, version({ [file]: guide([`aliases: ['${nasty}']`], nasty) }));
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('script')).toBeNull();
});

test('the page names no other file, and its style neither', async () => {
  const { page } = read(plain, version({ [file]: guide([], tree.replace('صدا', 'بوق')) }));
  expect(page).not.toMatch(/<script|<link|src=|@import|url\((?!#)/);
  for (const style of ['review.css', 'picture.css'])
    expect(await readFile(`src/review/${style}`, 'utf8')).not.toMatch(/@import|url\(/);
});
