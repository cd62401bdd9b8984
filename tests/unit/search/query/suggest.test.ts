import { describe, expect, it } from 'vitest';
import { createCorrector } from '../../../../src/search/query/corrector.ts';
import { createSuggester } from '../../../../src/search/query/suggest.ts';
import { collectSuggestions } from '../../../../src/search/index/collect-suggestions.ts';
import { suggestionEntries } from '../../../../src/search/query/suggestion-entries.ts';
import { createAnalyser } from '../../../../src/text/analyse.ts';
import { countLetters } from '../count-letters.ts';
import { documents, lexicon, symptoms } from '../small-site.ts';

const entries = suggestionEntries(collectSuggestions(documents, symptoms, lexicon).symptoms);
const suggester = createSuggester(entries, createAnalyser(lexicon));
suggester.setCorrector(createCorrector);

function firstGuide(query: string): string | undefined {
  return suggester.suggest(query).guides[0]?.url.split('/')[2];
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
  ])('are right for %s', (_, query, slug) => {
    expect(firstGuide(query)).toBe(slug);
  });

  it('have no guide for what the provider alone answers, and name it', () => {
    expect(suggester.suggest('قیمت مودم')).toMatchObject({
      guides: [],
      symptoms: [],
      subject: 'قیمت و تعرفه',
    });
  });

  it('have the guide that is about such a subject, and it alone', () => {
    const suggested = suggester.suggest('اعتراض مودم');
    expect(suggested.guides.map(({ url }) => url)).toEqual(['/guides/ticket/']);
    expect(suggested).not.toHaveProperty('subject');
  });

  it('keep symptoms and guides apart', () => {
    const { symptoms: found, guides } = suggester.suggest('نت');
    expect(found.map(({ url }) => url)).toEqual(['/slow/']);
    expect(guides.map(({ url }) => url)).toEqual(['/guides/slow/']);
  });

  it('have a symptom only where it has every word of the query, and the denial too', () => {
    const categories = (query: string) => {
      const { fit, symptoms: found } = suggester.suggest(query);
      return [...(fit === undefined ? [] : [fit.symptom]), ...found].map(({ url }) => url);
    };
    expect(categories('نت کند')).toEqual(['/slow/']);
    expect(categories('نت مودم')).toEqual([]);
    expect(categories('نت ندارم')).toEqual([]);
  });

  it('have the symptom that the query fits as a whole by itself, with its guides', () => {
    const { fit, symptoms: found } = suggester.suggest('راهنماها');
    expect(fit?.symptom.url).toBe('/guides/');
    expect(fit?.guides.map(({ url }) => url)).toEqual(documents.slice(0, 5).map(({ url }) => url));
    expect(found).toEqual([]);
    expect(suggester.suggest('سرعت مودم')).not.toHaveProperty('fit');
  });

  it('have the pages that the query asks for', () => {
    const page = { page: 'contact', url: '/contact/', title: 'تماس', names: ['شماره پشتیبانی'] } as const;
    const withPages = createSuggester(entries, createAnalyser(lexicon), [page]);
    expect(withPages.suggest('شماره پشتیبانی').pages).toEqual([page]);
    expect(withPages.suggest('سرعت پشتیبانی').pages).toEqual([]);
  });

  it('mark no verb for another, and the one that denies', () => {
    const marked = (query: string) =>
      suggester
        .suggest(query)
        .guides.flatMap(({ title, alias }) => [...title, ...alias])
        .filter((segment) => segment.marked)
        .map(({ text }) => text);
    expect(marked('سایت باز نمیشه')).toContain('نمیشه');
    expect(marked('مودم ندارم')).not.toContain('دارم');
    expect(new Set(marked('مودم ندارم'))).toEqual(new Set(['مودم']));
  });

  it('mark what was typed and show the alias that fits better than the title', () => {
    const [suggestion] = suggester.suggest('عوض کردن پسورد').guides;
    expect(suggestion?.title.map(({ text }) => text).join('')).toBe('تغییر رمز وای\u200cفای');
    expect(suggestion?.title).toContainEqual({ text: 'رمز', marked: true });
    expect(suggestion?.alias).toContainEqual({ text: 'پسورد', marked: true });
  });

  it('have every guide once', () => {
    const guides = entries.filter(({ kind }) => kind === 'guide').map(({ url }) => url);
    expect(guides.sort()).toEqual(documents.map(({ url }) => url).sort());
  });

  it('are none for nothing, for signs and for another world', () => {
    for (const query of ['', '  ', '؟!', '\u0000', 'قورمه‌سبزی']) {
      expect(suggester.suggest(query)).toMatchObject({ symptoms: [], guides: [] });
    }
  });

  it.each([
    ['one word', 'م'.repeat(10_000)],
    ['words typed wrong', 'سرعط '.repeat(2_000)],
    ['signs', ';;; '.repeat(2_500)],
    ['unknown words', Array.from({ length: 2_000 }, (_, index) => `سر${index}عط`).join(' ')],
  ])('are those of the first 200 letters for ten thousand of %s, with no more work', (_, text) => {
    const analyser = createAnalyser(lexicon);
    const counted = createSuggester(entries, analyser);
    counted.setCorrector(createCorrector);
    // What mends words is gathered once, with the first of them.
    counted.suggest('سرعط');
    const letters = countLetters(analyser);
    const answer = counted.suggest(text);
    const read = letters();
    expect(counted.suggest(text.slice(0, 200))).toEqual(answer);
    expect(letters()).toBe(read);
    expect(read).toBeLessThan(200 * 200);
  });
});

it('without a corrector, an unknown word is left as typed and said to be doubtful', () => {
  const plain = createSuggester(entries, createAnalyser(lexicon));
  expect(plain.suggest('l,nl').mayNeedCorrection).toBe(true);
  expect(plain.suggest('مودم').mayNeedCorrection).toBe(false);
  // What is being typed is no mistake before it is typed to its end.
  expect(plain.suggest('مود').mayNeedCorrection).toBe(false);
  expect(plain.suggest('مودن چراغ').mayNeedCorrection).toBe(true);
});

it('corrects from the moment that it has a corrector', () => {
  const plain = createSuggester(entries, createAnalyser(lexicon));
  expect(plain.suggest('l,nl').guides).toEqual([]);
  plain.setCorrector(createCorrector);
  expect(plain.suggest('l,nl').guides).toEqual(suggester.suggest('l,nl').guides);
  expect(plain.suggest('l,nl').guides).not.toEqual([]);
});
