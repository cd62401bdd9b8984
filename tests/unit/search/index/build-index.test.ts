import { close } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import { documents, lexicon, symptoms } from '../small-site.ts';

afterAll(async () => {
  await close();
});

it('refuses two articles with one address: one would answer with the other’s text', async () => {
  const [first, second] = documents;
  if (first === undefined || second === undefined) throw new Error('The small site has guides');
  const doubled = { ...second, url: first.url, slug: first.slug };
  await expect(buildIndex([first, doubled], symptoms, lexicon)).rejects.toThrow(
    `${first.url}: "${first.title}" and "${second.title}"`,
  );
});

it('makes the same files from the same articles', async () => {
  const [one, other] = [
    await buildIndex(documents, symptoms, lexicon),
    await buildIndex(documents, symptoms, lexicon),
  ];
  expect(other.map(({ path }) => path).sort()).toEqual(one.map(({ path }) => path).sort());
});

it('takes a site without articles', async () => {
  const paths = (await buildIndex([], [], lexicon)).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['base.json', 'pagefind.js']));
});

it('takes an article without a text', async () => {
  const [first] = documents;
  if (first === undefined) throw new Error('The small site has guides');
  await expect(
    buildIndex([{ ...first, text: '', aliases: [] }], symptoms, lexicon),
  ).resolves.not.toHaveLength(0);
});
