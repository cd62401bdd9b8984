import { expect, test } from 'vitest';
import { guideRanks } from '../../../src/integrations/offline.ts';
import { documentsOf } from '../../../src/integrations/search-index.ts';
import { contentOf, guide } from '../lint/content-folder.ts';

/** A folder with one slug in two languages, and a guide in the second alone. */
const content = () =>
  contentOf({
    'articles/en/no-internet/no-internet.mdx': guide.replace('متن راهنما.', 'The same in English.'),
    'articles/en/no-internet/only-english.mdx': guide.replace('متن راهنما.', 'Nothing in Persian.'),
  });

test('search finds no guide that has no page, and each slug once', async () => {
  const documents = documentsOf(await content());
  expect(documents.map(({ url, text }) => [url, text])).toEqual([
    ['/no-internet/no-internet/', 'متن راهنما.'],
  ]);
});

test('the offline copy looks for no guide that has no page', async () => {
  const { articles } = await content();
  expect(articles).toHaveLength(3);
  expect([...guideRanks(articles).keys()]).toEqual(['/no-internet/no-internet/']);
});
