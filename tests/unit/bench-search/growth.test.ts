import { beforeAll, describe, expect, it } from 'vitest';
import { createGrowingVocabulary } from '../../bench/search/growth/growing-vocabulary.ts';
import { growContent } from '../../bench/search/growth/grow-content.ts';
import { otherSubjects } from '../../bench/search/growth/other-subjects.ts';
import { createReteller } from '../../bench/search/growth/retelling.ts';
import { createWordMaker } from '../../bench/search/growth/word-maker.ts';
import { createRandom } from '../../bench/search/random.ts';
import { lintContent } from '../../../src/lint/lint-content.ts';
import { createAnalyser } from '../../../src/text/create-analyser.ts';
import type { IndexedContent } from '../../../src/integrations/content-of-build.ts';

const analyser = createAnalyser({ synonyms: [], keep: [] });

describe('made words', () => {
  it('are new, each made once, of the letters that follow each other in real ones', () => {
    const words = otherSubjects.flatMap((subject) => subject.split(' '));
    const make = createWordMaker(words, createRandom(1));
    const made = Array.from({ length: 60 }, make);
    expect(new Set(made).size).toBe(60);
    expect(made.filter((word) => words.includes(word))).toEqual([]);
    const pairs = new Set(words.flatMap((word) => [...word].map((_, place) => word.slice(place, place + 2))));
    for (const word of made) {
      for (let place = 0; place + 2 <= word.length; place += 1) {
        expect(pairs).toContain(word.slice(place, place + 2));
      }
    }
  });

  it('end with an error where no other can be made', () => {
    expect(createWordMaker(['مودم'], createRandom(1))).toThrow('too few words');
  });
});

describe('a vocabulary that grows', () => {
  it('follows the law of Heaps: four times the text has about twice the words', () => {
    let number = 0;
    const make = () => `w${(number += 1)}`;
    const vocabulary = createGrowingVocabulary({ distinct: 100, length: 1000 }, make, createRandom(1));
    for (let place = 0; place < 3000; place += 1) vocabulary.draw();
    expect(number).toBeGreaterThan(95);
    expect(number).toBeLessThan(110);
  });

  it('gives no word so often that it would be common', () => {
    let number = 0;
    const make = () => `w${(number += 1)}`;
    const vocabulary = createGrowingVocabulary({ distinct: 1000, length: 1000 }, make, createRandom(1));
    const counts = new Map<string, number>();
    for (let place = 0; place < 50_000; place += 1) {
      const word = vocabulary.draw();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThan(500);
  });
});

describe('a sentence told anew', () => {
  const documents = new Map([
    ['مودم', 50],
    ['روشن', 40],
    ['آداپتور', 2],
    ['سوخته', 1],
  ]);
  const draw = () => 'ساخته';
  const pass = () => undefined;
  const reteller = createReteller(
    analyser,
    (term) => documents.get(term) ?? 0,
    { draw, pass },
    // Never keeps a rare word, and names the noun alone.
    () => 0.6,
  );

  it('keeps its common words and its signs, and has another subject for its rarest one', () => {
    const told = reteller.retell('مودم، روشن با آداپتور سوخته!', { noun: 'یخچال', name: 'نارو' }, true);
    expect(told).toMatch(/^مودم، روشن با /u);
    expect(told).not.toMatch(/آداپتور|سوخته/u);
    expect(told).toContain('یخچال');
    expect(told).toContain('ساخته');
    expect(told).toMatch(/!$/u);
  });

  it('of a text does not name the subject each time', () => {
    const told = reteller.retell('مودم روشن با آداپتور', { noun: 'یخچال', name: 'نارو' }, false);
    expect(told).not.toContain('یخچال');
  });
});

describe('a site grown for the benchmark', () => {
  let content: IndexedContent;
  beforeAll(async () => {
    content = await lintContent('content');
  });

  it('has its own guides as they are, then others with other addresses, names and texts', () => {
    const grown = growContent(content, content.articles.length + 30);
    expect(grown.articles.slice(0, content.articles.length)).toEqual(content.articles);
    const others = grown.articles.slice(content.articles.length);
    expect(others).toHaveLength(30);
    const taken = new Set(content.articles.flatMap(({ slug, data, text }) => [slug, data.title, text]));
    for (const { slug, data, text } of others) {
      expect(taken).not.toContain(slug);
      expect(taken).not.toContain(data.title);
      expect(taken).not.toContain(text);
    }
  });

  it('is the same in every run', () => {
    const count = content.articles.length + 5;
    expect(growContent(content, count).articles).toEqual(growContent(content, count).articles);
  });

  it('has a subject that no guide speaks of', () => {
    expect(otherSubjects.length).toBeGreaterThan(50);
    expect(new Set(otherSubjects).size).toBe(otherSubjects.length);
  });
});
