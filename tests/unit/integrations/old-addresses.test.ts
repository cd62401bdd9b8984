import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { guideRanks, withOldAddresses } from '../../../src/integrations/offline.ts';
import { listed, movesOfFolder, redirects } from '../../../src/integrations/old-addresses.ts';
import { contentOfBuild } from '../../../src/integrations/content-of-build.ts';
import { guide } from '../lint/old-addresses/folder.ts';
import { runHook } from './run-hook.ts';
import { newFolder, useContent } from './written-folder.ts';

const files = {
  'articles/fa/modem/power.mdx': guide('مودم خاموش است', 'moved: [modem/dead]\norder: 7'),
  'articles/en/modem/power.mdx': guide('Modem', 'moved: [modem/english]', 'Look at it.'),
  'removed.yaml':
    '- address: modem/gone\n  say: با پشتیبانی تماس بگیرید.\n- address: wifi/x\n  heir: power\n',
};

test('old addresses are those of guides that have a page, and of removed ones', async () => {
  expect(await movesOfFolder(await useContent(files))).toEqual({
    moved: new Map([
      ['/modem/dead/', '/modem/power/'],
      ['/wifi/x/', '/modem/power/'],
    ]),
    gone: ['/modem/gone/'],
  });
});

test('the diagram of a guide that asks questions leads on as the guide does', async () => {
  const tree = `<DecisionTree start="on">
<Step id="on" question="مودم روشن است؟">
<Choice id="yes" go="fixed">بله</Choice>
<Choice id="no" go="fixed">نه</Choice>
</Step>
<Outcome id="fixed" result="solved">
درست شد.
</Outcome>
</DecisionTree>`;
  const asking = guide('مودم خاموش است', 'moved: [modem/dead]', tree);
  const { moved } = await movesOfFolder(await useContent({ 'articles/fa/modem/power.mdx': asking }));
  expect([...moved]).toEqual([
    ['/modem/dead/', '/modem/power/'],
    ['/map/dead/', '/map/power/'],
  ]);
});

test('the sitemap names none of them', async () => {
  await useContent(files);
  const pages = ['/modem/power/', '/modem/dead/', '/wifi/x/', '/modem/gone/', '/modem/'];
  const kept = await Promise.all(pages.map((page) => listed({ url: `https://example.org${page}` })));
  expect(kept.flatMap((page) => page?.url ?? [])).toEqual([
    'https://example.org/modem/power/',
    'https://example.org/modem/',
  ]);
});

test('a host is told where guides have moved, and nothing where none has', async () => {
  const folder = await newFolder();
  const dir = pathToFileURL(`${folder}/`);
  await useContent();
  await runHook(redirects(), 'astro:build:done', { dir });
  expect(await readdir(folder)).toEqual([]);
  await useContent(files);
  await runHook(redirects(), 'astro:build:done', { dir });
  expect(await readFile(path.join(folder, '_redirects'), 'utf8')).toContain(
    '/modem/dead/ /modem/power/ 301\n',
  );
});

test('the device keeps an old address as it keeps its guide', async () => {
  const folder = await useContent(files);
  const ranks = guideRanks((await contentOfBuild(folder)).articles);
  const all = withOldAddresses(ranks, await movesOfFolder(folder));
  expect(all.get('/modem/dead/')).toEqual({ guided: false, order: 7 });
  expect(all.get('/wifi/x/')).toEqual(all.get('/modem/power/'));
  expect(all.has('/modem/gone/')).toBe(false);
});
