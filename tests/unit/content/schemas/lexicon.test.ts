import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { lexiconSchema } from '../../../../src/content/schemas/lexicon.ts';
import { createAnalyser } from '../../../../src/text/analyse.ts';

const lexicon = lexiconSchema.parse(parse(readFileSync('content/lexicon.yaml', 'utf8')));

it('takes the site’s own table, and each of its words means the first of its group', () => {
  const analyser = createAnalyser(lexicon);
  for (const group of lexicon.synonyms) {
    const terms = group.map((spelling) =>
      analyser
        .analyse(spelling)
        .map(({ term }) => term)
        .join(' '),
    );
    expect([group[0], [...new Set(terms)]]).toEqual([group[0], [terms[0]]]);
  }
});

it.each([
  ['a group of one', { synonyms: [['مودم']] }, 'دست‌کم دو واژه'],
  ['a phrase of six words', { synonyms: [['مودم', 'یک دو سه چهار پنج شش']] }, 'پنج واژه'],
  ['a number', { synonyms: [['مودم', 5]] }, 'متن'],
  [
    'a word in two groups',
    {
      synonyms: [
        ['مودم', 'روتر'],
        ['اتصال', 'روتر'],
      ],
    },
    'دو دسته',
  ],
  ['a word that only helps sentences', { synonyms: [['پیام\u200cرسان', 'بله']] }, 'دستوری'],
])('tells an editor what is wrong with %s', (_, table, words) => {
  const { error } = lexiconSchema.safeParse(table);
  expect(z.prettifyError(error ?? new z.ZodError([]))).toContain(words);
});
