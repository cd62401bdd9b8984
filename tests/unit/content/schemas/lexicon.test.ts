import { expect, it } from 'vitest';
import { lexiconSchema } from '../../../../src/content/schemas/lexicon.ts';
import { stringify } from 'yaml';
import { readYaml } from '../../../../src/content/yaml/read-yaml.ts';

it.each([
  ['a group of one', { synonyms: [['مودم']] }, 'too few entries (at least 2)'],
  ['a phrase of six words', { synonyms: [['مودم', 'یک دو سه چهار پنج شش']] }, 'five words at most'],
  ['a number', { synonyms: [['مودم', 5]] }, 'wants text, and 5 is none'],
  [
    'a word in two groups',
    {
      synonyms: [
        ['مودم', 'روتر'],
        ['اتصال', 'روتر'],
      ],
    },
    'in two groups',
  ],
  [
    'a word that means another and is a subject of its own',
    { synonyms: [['هزینه', 'قیمت']], elsewhere: [['تعرفه', 'قیمت']] },
    'in two groups',
  ],
  ['a subject that every sentence has', { elsewhere: [['قرارداد', 'از']] }, 'every sentence has'],
  ['a word that only helps sentences', { synonyms: [['پیام\u200cرسان', 'بله']] }, 'every sentence has'],
])('tells an editor what is wrong with %s', (_, table, words) => {
  const read = readYaml(stringify(table), lexiconSchema);
  const problems = 'problems' in read ? read.problems : [];
  expect(problems.map(({ message }) => message).join(' ')).toContain(words);
});
