import { describe, expect, it } from 'vitest';
import { collectVocabulary } from '../../../../src/search/query/collect-vocabulary.ts';
import { placeOf, type ReadSection } from '../../../../src/search/query/place.ts';
import { isSection } from '../../../../src/search/query/section.ts';
import { createRewriter } from '../../../../src/search/query/rewrite.ts';
import { createVocabulary } from '../../../../src/search/query/vocabulary.ts';
import { createAnalyser } from '../../../../src/text/create-analyser.ts';

const analyser = createAnalyser({ synonyms: [['ویندوز', 'windows']], keep: [] });
const section = (hash: string, label: string, text: string): ReadSection => ({
  hash,
  label,
  text: `${label}\n${text}`,
  terms: analyser.analyse(`${label}\n${text}`),
});
const sections = [
  section('', '', 'نشانی DNS را روی مودم یا دستگاه عوض کنید.'),
  section('#windows', 'ویندوز', 'کارت شبکه را باز کنید و نشانی را بنویسید.'),
  section('#mac', 'مک', 'تنظیمات شبکه را باز کنید.'),
  section('#power', 'چراغ روشن است؟', 'آداپتور را ببینید. شبکه را هم.'),
];
const texts = [...sections.map(({ text }) => text), 'مودم', 'مودم'];
const vocabulary = createVocabulary(collectVocabulary(texts, analyser), analyser);
const rewriter = createRewriter(analyser, vocabulary, () => false);

/** The hash of the place for a query of which the title or an alias has some words. */
function hashFor(query: string, named = ''): string | undefined {
  const { terms } = rewriter.rewrite(query);
  const has = new Set(analyser.analyse(named).map(({ term }) => term));
  const held = terms.map(({ interpretations }) =>
    interpretations.some(({ term }) => has.has(term)) ? 1 : 0,
  );
  return placeOf(sections, { terms, named: held }, analyser, vocabulary)?.hash;
}

describe('the place that a query is about', () => {
  it('is the section with the word that the title has not', () => {
    expect(hashFor('تغییر dns در windows', 'تغییر DNS')).toBe('#windows');
    expect(hashFor('dns آداپتور', 'تغییر DNS')).toBe('#power');
  });

  it('bears the words of its heading', () => {
    const { terms } = rewriter.rewrite('مک');
    expect(placeOf(sections, { terms, named: [] }, analyser, vocabulary)).toEqual({
      hash: '#mac',
      label: 'مک',
    });
  });

  it('is none where the title has all of it', () => {
    expect(hashFor('تغییر dns', 'تغییر DNS')).toBeUndefined();
    expect(hashFor('windows', 'DNS در ویندوز')).toBeUndefined();
  });

  it('is none where the beginning has it, or more sections than two', () => {
    expect(hashFor('مودم')).toBeUndefined();
    expect(hashFor('شبکه')).toBeUndefined();
  });

  it('is none for a small part of a query', () => {
    expect(hashFor('مک زرافه فیل شترمرغ کرگدن پلنگ روباه')).toBeUndefined();
  });

  it('is none for helping words alone', () => {
    expect(hashFor('را هم')).toBeUndefined();
  });

  it('a heading says more than the text below one', () => {
    expect(hashFor('کارت شبکه باز روشن')).toBe('#power');
  });
});

it('knows a section from what is none', () => {
  expect(isSection(sections[0])).toBe(true);
  for (const none of [
    null,
    'text',
    {},
    { hash: '' },
    { hash: '', label: '' },
    { hash: 1, label: '', text: '' },
  ])
    expect(isSection(none)).toBe(false);
});
