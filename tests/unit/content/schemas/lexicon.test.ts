import { expect, it } from 'vitest';
import { z } from 'astro/zod';
import { lexiconSchema } from '../../../../src/content/schemas/lexicon.ts';

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
