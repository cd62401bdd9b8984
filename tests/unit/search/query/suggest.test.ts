import { describe, expect, it } from 'vitest';
import { createCorrector } from '../../../../src/search/query/corrector.ts';
import { createSuggester } from '../../../../src/search/query/suggest.ts';
import { termIndexFiles } from '../../../../src/search/index/term-index.ts';
import { countLetters } from '../count-letters.ts';
import { openStore } from '../open-store.ts';
import { documents, lexicon, symptoms } from '../small-site.ts';

const files = termIndexFiles(documents, symptoms, lexicon);
const suggester = createSuggester(await openStore(files), createCorrector);

async function firstGuide(query: string): Promise<string | undefined> {
  return (await suggester.suggest(query)).guides[0]?.url.split('/')[2];
}

describe('suggestions', () => {
  it.each([
    ['a whole word', 'سرعت', 'slow'],
    ['the start of a word', 'چرا', 'lights'],
    ['the start of a second word', 'تغییر رم', 'password'],
    ['a synonym', 'پسورد', 'password'],
    ['the wrong layout', 'svuj', 'slow'],
    ['Latin letters', 'cheragh', 'lights'],
    ['a typing mistake', 'سرعط', 'slow'],
  ])('are right for %s', async (_, query, slug) => {
    expect(await firstGuide(query)).toBe(slug);
  });

  it('have no guide for what the provider alone answers, and name it', async () => {
    expect(await suggester.suggest('قیمت مودم')).toMatchObject({
      guides: [],
      symptoms: [],
      subject: 'قیمت و تعرفه',
    });
  });

  it('have the guide that is about such a subject, and it alone', async () => {
    const suggested = await suggester.suggest('اعتراض مودم');
    expect(suggested.guides.map(({ url }) => url)).toEqual(['/guides/ticket/']);
    expect(suggested).not.toHaveProperty('subject');
  });

  it('keep symptoms and guides apart', async () => {
    const { symptoms: found, guides } = await suggester.suggest('نت');
    expect(found.map(({ url }) => url)).toEqual(['/slow/']);
    expect(guides.map(({ url }) => url)).toEqual(['/guides/slow/']);
  });

  it('have a symptom only where it has every word of the query, and the denial too', async () => {
    const categories = async (query: string) => {
      const { fit, symptoms: found } = await suggester.suggest(query);
      return [...(fit === undefined ? [] : [fit.symptom]), ...found].map(({ url }) => url);
    };
    expect(await categories('نت کند')).toEqual(['/slow/']);
    expect(await categories('نت مودم')).toEqual([]);
    expect(await categories('نت ندارم')).toEqual([]);
  });

  it('have the symptom that the query fits as a whole by itself, with its guides', async () => {
    const { fit, symptoms: found } = await suggester.suggest('راهنماها');
    expect(fit?.symptom.url).toBe('/guides/');
    expect(fit?.guides.map(({ url }) => url)).toEqual(documents.slice(0, 5).map(({ url }) => url));
    expect(found).toEqual([]);
    expect(await suggester.suggest('سرعت مودم')).not.toHaveProperty('fit');
  });

  it('have the pages that the query asks for', async () => {
    const page = { page: 'contact', url: '/contact/', title: 'تماس', names: ['شماره پشتیبانی'] } as const;
    const withPages = createSuggester(await openStore(termIndexFiles(documents, symptoms, lexicon, [page])));
    expect((await withPages.suggest('شماره پشتیبانی')).pages).toEqual([page]);
    expect((await withPages.suggest('سرعت پشتیبانی')).pages).toEqual([]);
  });

  it('mark no verb for another, and the one that denies', async () => {
    const marked = async (query: string) =>
      (await suggester.suggest(query)).guides
        .flatMap(({ title, alias }) => [...title, ...alias])
        .filter((segment) => segment.marked)
        .map(({ text }) => text);
    expect(await marked('سایت باز نمیشه')).toContain('نمیشه');
    expect(await marked('مودم ندارم')).not.toContain('دارم');
    expect(new Set(await marked('مودم ندارم'))).toEqual(new Set(['مودم']));
  });

  it('mark what was typed and show the alias that fits better than the title', async () => {
    const [suggestion] = (await suggester.suggest('عوض کردن پسورد')).guides;
    expect(suggestion?.title.map(({ text }) => text).join('')).toBe('تغییر رمز وای\u200cفای');
    expect(suggestion?.title).toContainEqual({ text: 'رمز', marked: true });
    expect(suggestion?.alias).toContainEqual({ text: 'پسورد', marked: true });
  });

  it('are none for nothing, for signs and for another world', async () => {
    for (const query of ['', '  ', '؟!', '\u0000', 'قورمه‌سبزی']) {
      expect(await suggester.suggest(query)).toMatchObject({ symptoms: [], guides: [] });
    }
  });

  it.each([
    ['one word', 'م'.repeat(10_000)],
    ['words typed wrong', 'سرعط '.repeat(2_000)],
    ['signs', ';;; '.repeat(2_500)],
    ['unknown words', Array.from({ length: 2_000 }, (_, index) => `سر${index}عط`).join(' ')],
  ])('are those of the first 200 letters for ten thousand of %s, with no more work', async (_, text) => {
    const store = await openStore(files);
    const counted = createSuggester(store, createCorrector);
    // What mends words is gathered once, with the first of them.
    await counted.suggest('سرعط');
    const letters = countLetters(store.analyser);
    const answer = await counted.suggest(text);
    const read = letters();
    expect(await counted.suggest(text.slice(0, 200))).toEqual(answer);
    expect(letters()).toBe(read);
    expect(read).toBeLessThan(200 * 200);
  });
});

it('without a corrector, an unknown word is left as typed and said to be doubtful', async () => {
  const plain = createSuggester(await openStore(files));
  expect((await plain.suggest('l,nl')).mayNeedCorrection).toBe(true);
  expect((await plain.suggest('مودم')).mayNeedCorrection).toBe(false);
  // What is being typed is no mistake before it is typed to its end.
  expect((await plain.suggest('مود')).mayNeedCorrection).toBe(false);
  expect((await plain.suggest('مودن چراغ')).mayNeedCorrection).toBe(true);
});
