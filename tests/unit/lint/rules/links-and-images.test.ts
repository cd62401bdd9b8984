import { expect, test } from 'vitest';
import { contentOf, guide } from '../content-folder.ts';

const withText = (text: string) => guide.replace('متن راهنما.', text);

test('a link to a place in a guide is held to the guide of the language in its address', async () => {
  const { diagnostics } = await contentOf({
    'articles/fa/no-internet/no-internet.mdx': withText('## fa-only\n\nمتن.'),
    'articles/en/no-internet/no-internet.mdx': withText('## en-only\n\nText.'),
    'articles/fa/no-internet/links.mdx': withText(
      ['/no-internet/no-internet/#fa-only', '/no-internet/no-internet/#en-only']
        .concat(['/en/no-internet/no-internet/#en-only', '/en/no-internet/no-internet/#fa-only'])
        .map((address) => `[واژه](${address})`)
        .join('\n\n'),
    ),
  });
  const broken = diagnostics.filter(({ rule }) => rule === 'broken-anchor' || rule === 'broken-link');
  expect(broken).toMatchObject([
    { file: 'articles/fa/no-internet/links.mdx', line: 10, message: expect.stringContaining('#en-only') },
    { file: 'articles/fa/no-internet/links.mdx', line: 14, message: expect.stringContaining('#fa-only') },
  ]);
});
