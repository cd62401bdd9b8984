import { close as closePagefind } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/search/query/ask.ts';
import { openSearch, type OpenSearch } from '../open-search.ts';
import { documents, lexicon, symptoms } from '../small-site.ts';

let site: OpenSearch;

beforeAll(async () => {
  site = await openSearch(documents, symptoms, lexicon);
}, 60_000);

afterAll(async () => {
  await site.close();
  await closePagefind();
});

async function ask(query: string, exact = false): Promise<Answer> {
  return site.search.ask(query, { exact });
}

async function first(query: string): Promise<string | undefined> {
  return (await ask(query)).results[0]?.url.split('/')[2];
}

describe('what people type', () => {
  it.each([
    ['a title', 'سرعت اینترنت کم است', 'slow'],
    ['a full question', 'چطور رمز وای فای مودم را عوض کنم؟', 'password'],
    ['a synonym', 'پسورد وایرلس', 'password'],
    ['Arabic letters', 'چراغهاي مودم', 'lights'],
    ['joined spelling', 'راهاندازی دوباره', 'heat'],
    ['spaced spelling', 'راه اندازی دوباره', 'heat'],
    ['a word of the text alone', 'آفتاب', 'heat'],
    ['a possessive that the site does not have', 'سرعتمان', 'slow'],
    ['spoken Persian', 'نتم خیلی کنده', 'slow'],
    ['a typing mistake', 'چراق مودم', 'lights'],
    ['letters in the wrong order', 'سرتع اینترنت', 'slow'],
    ['words run together', 'سرعتاینترنت', 'slow'],
    ['a mistake across a space', 'وای قای', 'password'],
    ['Persian in Latin letters', 'sorat internet kame', 'slow'],
    ['the Latin layout', 'l,nl nhy', 'heat'],
    ['the Persian layout', 'یدس', 'dns'],
    ['the start of a word', 'پشتیب', 'ticket'],
  ])('finds the guide for %s', async (_, query, slug) => {
    expect(await first(query)).toBe(slug);
  });

  it('says what it changed, and leaves it alone when told to', async () => {
    const { changes, read } = await ask('چراق مودم');
    expect(changes).toEqual([{ kind: 'typing', from: 'چراق', to: expect.stringMatching(/^چراغ/u) }]);
    expect(read).toMatch(/^چراغ.* مودم$/u);
    expect(await ask('چراق مودم', true)).toMatchObject({ changes: [] });
    expect((await ask('چراغ مودم')).changes).toEqual([]);
  });
});

describe('an answer', () => {
  it('shows title, symptom, summary and the passage in their own spelling, the words marked', async () => {
    const [result] = (await ask('مرورگر')).results;
    expect(result?.title.map(({ text }) => text).join('')).toBe('تغییر رمز وای\u200cفای');
    expect(result?.symptom).toBe('راهنماها');
    expect(result?.summary.map(({ text }) => text).join('')).toBe('دربارهٔ تغییر رمز وای\u200cفای.');
    expect(result?.passage).toEqual([
      { text: 'صفحهٔ تنظیمات را در «', marked: false },
      { text: 'مرورگر', marked: true },
      { text: '» باز کنید و رمز تازه\u200cای بنویسید.', marked: false },
    ]);
  });

  it('is strong for a problem of the site, weak for half of one, none for another world', async () => {
    expect((await ask('سرعت اینترنت کم است')).match).toBe('strong');
    expect((await ask('رمز گاوصندوق بانک سپه')).match).toBe('weak');
    expect(await ask('قورمه‌سبزی')).toMatchObject({ match: 'none', results: [] });
  });

  it('is given for any text, without much work', async () => {
    const texts = [
      '',
      '   ',
      '\u0000\u0007',
      '😀',
      '؟؟؟',
      'م'.repeat(10_000),
      'سرعط '.repeat(2_000),
      'a;b '.repeat(2_500),
    ];
    const before = process.cpuUsage();
    for (const text of texts) expect(['strong', 'weak', 'none']).toContain((await ask(text)).match);
    // Microseconds of this process: those of a machine busy with other things do not count.
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
  });

  it('finds something for words that only help a sentence when nothing else was typed', async () => {
    expect((await ask('نمیشه')).results.length).toBeGreaterThan(0);
  });
});

describe('the index', () => {
  it('holds what the site loads, and nothing of Pagefind’s own interfaces nor the texts a second time', () => {
    const paths = site.files.map(({ path }) => path);
    expect(paths).toContain('manifest.json');
    expect(paths.filter((path) => /-ui|highlight|^filter/u.test(path))).toEqual([]);
  });

  it('names files after what they hold, so that versions never mix', () => {
    const { search, suggestions } = JSON.parse(
      new TextDecoder().decode(site.files.find(({ path }) => path === 'manifest.json')?.content),
    ) as Record<string, string>;
    const paths = site.files.map(({ path }) => path);
    expect(paths).toContain(search);
    expect(paths).toContain(suggestions);
    expect(search).toMatch(/^search\.[0-9a-f]{10}\.json$/u);
  });
});
