import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { lexiconSchema } from '../../../src/content/schemas/lexicon.ts';
import { createAnalyser } from '../../../src/text/create-analyser.ts';
import { fixtureContent } from '../../fixture-site.ts';

it.each(['content', path.relative('.', fixtureContent)])(
  'takes the table of %s, and each of its words means the first of its group',
  (folder) => {
    const lexicon = lexiconSchema.parse(parse(readFileSync(path.join(folder, 'lexicon.yaml'), 'utf8')));
    const analyser = createAnalyser(lexicon);
    for (const group of [...lexicon.synonyms, ...(lexicon.elsewhere ?? [])]) {
      const terms = group.map((spelling) =>
        analyser
          .analyse(spelling)
          .map(({ term }) => term)
          .join(' '),
      );
      expect([group[0], [...new Set(terms)]]).toEqual([group[0], [terms[0]]]);
    }
  },
);
