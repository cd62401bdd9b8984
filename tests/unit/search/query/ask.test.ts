import { gunzipSync } from 'node:zlib';
import { close as closePagefind } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../../src/search/query/answer.ts';
import { countLetters } from '../count-letters.ts';
import { openSearch, type OpenSearch } from '../open-search.ts';
import { documents, lexicon, symptoms } from '../small-site.ts';

/** What stands in a file of the index; Pagefind packs its own. */
function unpacked(content: Uint8Array): string {
  const isPacked = content[0] === 0x1f && content[1] === 0x8b;
  return Buffer.from(isPacked ? gunzipSync(content) : content).toString('utf8');
}

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

describe('words that JavaScript has a use for', () => {
  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'asks for «%s» as for any other word',
    async (name) => {
      expect((await ask(name)).results).toEqual([]);
      expect((await ask(`${name} ${name} ${name}`)).results).toEqual([]);
      expect((await ask(`مودم ${name}`)).results.length).toBeGreaterThan(0);
    },
  );
});

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
    const { corrections, correctedQuery } = await ask('چراق مودم');
    expect(corrections).toEqual([{ kind: 'typing', from: 'چراق', to: expect.stringMatching(/^چراغ/u) }]);
    expect(correctedQuery).toMatch(/^چراغ.* مودم$/u);
    expect(await ask('چراق مودم', true)).toMatchObject({ corrections: [] });
    expect((await ask('چراغ مودم')).corrections).toEqual([]);
  });
});

describe('an answer', () => {
  it('shows title, symptom, summary and the passage in their own spelling, the words marked', async () => {
    const [result] = (await ask('مرورگر')).results;
    expect(result?.title.map(({ text }) => text).join('')).toBe('تغییر رمز وای\u200cفای');
    expect(result?.symptom).toBe('راهنماها');
    expect(result?.summary.map(({ text }) => text).join('')).toBe('دربارهٔ تغییر رمز وای\u200cفای.');
    expect(result?.passage).toEqual([
      { text: '… تنظیمات را در «', marked: false },
      { text: 'مرورگر', marked: true },
      { text: '» باز کنید و رمز تازه\u200cای بنویسید.', marked: false },
    ]);
  });

  it('has a passage only where the summary has no match', async () => {
    const [result] = (await ask('تغییر DNS')).results;
    expect(result?.summary).toContainEqual({ text: 'DNS', marked: true });
    expect(result?.passage).toEqual([]);
  });

  it('is strong for a problem of the site, weak for half of one, none for another world', async () => {
    expect((await ask('سرعت اینترنت کم است')).match).toBe('strong');
    expect((await ask('رمز گاوصندوق بانک سپه')).match).toBe('weak');
    expect(await ask('قورمه‌سبزی')).toMatchObject({ match: 'none', results: [] });
  });

  it('is weak for half of two words, and for words that only help a sentence', async () => {
    expect((await ask('چراغ بانک')).match).toBe('weak');
    expect((await ask('از شما')).match).not.toBe('strong');
  });

  it.each(['قیمت مودم', 'تعرفهٔ اینترنت', 'gheymat modem'])(
    'to %j, which the provider alone answers, is weak and names the subject',
    async (text) => {
      expect(await ask(text)).toMatchObject({ match: 'weak', subject: 'قیمت و تعرفه' });
    },
  );

  it('names the subject also where nothing is found', async () => {
    expect(await ask('قیمت')).toMatchObject({ match: 'none', results: [], subject: 'قیمت و تعرفه' });
  });

  it('is strong for such a subject where a guide has it in its title or its aliases', async () => {
    const answer = await ask('اعتراض');
    expect(answer).toMatchObject({ match: 'strong', results: [{ url: '/guides/ticket/' }] });
    expect(answer).not.toHaveProperty('subject');
  });

  it('takes no mistake for such a subject', async () => {
    expect(await ask('قیمط مودم')).not.toHaveProperty('subject');
  });

  it('marks what denies, and no other function word', async () => {
    const [result] = (await ask('سایت باز نمی\u200cشود در DNS')).results;
    const marked = (await ask('مودم خاموش نمیشه')).results.flatMap(({ title, summary, passage }) =>
      [...title, ...summary, ...passage].filter((segment) => segment.marked).map(({ text }) => text),
    );
    expect(marked).not.toContain('در');
    expect(result?.summary).toContainEqual({ text: 'DNS', marked: true });
  });

  it.each(['سلام', 'سلام خسته نباشید', 'چیکار کنم', 'ممنون میشم راهنمایی کنید'])(
    'is an empty one for %j, in which there is no problem',
    async (text) => {
      expect(await ask(text)).toEqual({
        match: 'none',
        pages: [],
        results: [],
        further: [],
        corrections: [],
      });
    },
  );

  it.each(['', '   ', '\u0000\u0007', '😀', '؟؟؟', '\ud800'])(
    'is an empty one for %j, in which there is no word',
    async (text) => {
      expect(await ask(text)).toEqual({
        match: 'none',
        pages: [],
        results: [],
        further: [],
        corrections: [],
      });
    },
  );

  it.each([
    ['one word', 'م'.repeat(10_000)],
    ['words typed wrong', 'سرعط '.repeat(2_000)],
    ['words of another layout', 'a;b '.repeat(2_500)],
    ['different words', Array.from({ length: 2_000 }, (_, index) => `سر${index}عت`).join(' ')],
  ])('is that of the first 400 letters for ten thousand of %s, with no more work', async (_, text) => {
    // What mends words is gathered once, with the first of them.
    await ask('سرعط');
    const letters = countLetters(site.store.analyser);
    const search = vi.spyOn(site.pagefind, 'search').mockClear();
    const answer = await ask(text);
    const [read, searches] = [letters(), search.mock.calls.length];
    expect(await ask(text.slice(0, 400))).toEqual(answer);
    expect(letters()).toBe(read);
    expect(search).toHaveBeenCalledTimes(2 * searches);
    expect(read).toBeLessThan(400 * 400);
    // At most 24 words are searched for, each in a few readings.
    expect(searches).toBeLessThanOrEqual(24 * 3);
  });

  it('finds something for words that only help a sentence when nothing else was typed', async () => {
    expect((await ask('نمیشه')).results.length).toBeGreaterThan(0);
  });
});

describe('the index', () => {
  it('holds what the site loads, and nothing of Pagefind’s own interfaces', () => {
    const kinds = site.files.map(({ path }) => path.replace(/(?<=^|[._/])(?:fa_)?[0-9a-f]{7,}(?=\.)/u, '*'));
    expect(kinds.sort()).toEqual(
      [
        'base.json',
        ...documents.map(() => 'fragment/*.pf_fragment'),
        'guides/0.json',
        'guides/1.json',
        'guides/2.json',
        'index/*.pf_index',
        'lexicon.json',
        'pagefind-entry.json',
        'pagefind.*.pf_meta',
        'pagefind.js',
        'postings/0.json',
        'summaries/0.json',
        'summaries/1.json',
        ...documents.map(({ slug }) => `texts/guides/${slug}.json`),
        'wasm.unknown.pagefind',
        'words/0.json',
      ].sort(),
    );
  });

  it.each(documents)('holds the text of $slug once', ({ slug, text }) => {
    const holding = site.files.filter(({ content }) =>
      unpacked(content).includes(JSON.stringify(text).slice(1, -1)),
    );
    expect(holding.map(({ path }) => path)).toEqual([`texts/guides/${slug}.json`]);
  });
});
