import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentsOf, searchIndex } from '../../../src/integrations/search-index.ts';
import { catalogue } from '../tools/health/small-catalogue.ts';
import { DevServer, recordingLogger, runHook } from './run-hook.ts';
import { newFolder, put, useContent } from './written-folder.ts';

const loud = {
  title: 'مودم صدا می\u200cدهد',
  aliases: 'جیغ مودم, وزوز',
  body: '## پنکه\n\n**پنکه** را [پاک](/modem/restart-modem/) کنید.\n',
};

describe('a guide as search takes it', () => {
  const documents = documentsOf(catalogue({ loud }));
  const document = documents.find(({ slug }) => slug === 'loud');

  it('has its page\u2019s address, its title and names, and the title of its symptom', () => {
    expect(document).toMatchObject({
      url: '/modem/loud/',
      title: 'مودم صدا می\u200cدهد',
      symptom: 'مودم',
      aliases: ['جیغ مودم', 'وزوز'],
    });
  });

  it('has its text as a reader sees it, without the signs of its markup', () => {
    expect(document?.text).toMatch(/پنکه\n+پنکه را پاک کنید\./);
  });

  it('is there once for each guide', () => {
    expect(documents.map(({ slug }) => slug).toSorted()).toEqual(['loud', 'restart-modem']);
  });

  it('has no symptom where that cannot be read', () => {
    const content = catalogue({ loud }, { 'symptoms/modem.yaml': 'title: [' });
    expect(documentsOf(content)[0]?.symptom).toBe('');
  });
});

/** Where the pages of a site look for the index. */
async function addressOf(command: 'build' | 'dev', index: ReturnType<typeof searchIndex>): Promise<string> {
  let defined = '';
  await runHook(index, 'astro:config:setup', {
    command,
    updateConfig: ({ vite }: { vite: { define: { SEARCH_INDEX: string } } }) =>
      (defined = vite.define.SEARCH_INDEX),
  });
  return JSON.parse(defined);
}

describe('the index of a built site', () => {
  it('stands where its pages look for it, in a folder that bears its version', async () => {
    await useContent();
    const index = searchIndex();
    const address = await addressOf('build', index);
    expect(address).toMatch(/^\/search-index\/[0-9a-f]{10}\/$/);
    const folder = await newFolder();
    const logger = recordingLogger();
    await runHook(index, 'astro:build:done', { dir: pathToFileURL(`${folder}/`), logger });
    const files = await readdir(path.join(folder, address));
    expect(files).toEqual(expect.arrayContaining(['base.json', 'words', 'postings', 'pagefind.js']));
    expect(logger.said.join()).toMatch(/^info \d+ files of the search index written\.$/);
  });

  it('has another address when a guide changes', async () => {
    const folder = await useContent();
    const before = await addressOf('build', searchIndex());
    expect(await addressOf('build', searchIndex())).toBe(before);
    await put(folder, 'lexicon.yaml', 'synonyms:\n  - [مودم, روتر]\n');
    expect(await addressOf('build', searchIndex())).not.toBe(before);
  });
});

describe('the index of the live preview', () => {
  let folder = '';
  let server: DevServer;
  let logger: ReturnType<typeof recordingLogger>;

  beforeEach(async () => {
    folder = await useContent();
    server = new DevServer();
    logger = recordingLogger();
    const index = searchIndex();
    expect(await addressOf('dev', index)).toBe('/search-index/live/');
    await runHook(index, 'astro:server:setup', { server, logger });
  });

  const guides = async () => (await server.get('/search-index/live/guides/0.json'))?.text;

  it('comes from memory, each file with its type, whatever stands behind a question mark', async () => {
    const json = await server.get('/search-index/live/base.json?ts=1');
    expect(json?.type).toBe('application/json');
    const script = await server.get('/search-index/live/pagefind.js');
    expect(script?.type).toBe('text/javascript');
    expect(await guides()).toContain('خاموش و روشن');
  });

  it('leaves to the others what it does not hold', async () => {
    expect(await server.get('/search-index/live/nothing.json')).toBeUndefined();
    expect(await server.get('/modem/')).toBeUndefined();
  });

  it('is made anew after a file of the content was saved, and for no other', async () => {
    expect(await guides()).not.toContain('وزوز');
    const name = 'articles/fa/modem/restart-modem.mdx';
    const text = await readFile(path.join(folder, name), 'utf8');
    await put(folder, name, text.replace('aliases: [', 'aliases: [وزوز, '));
    server.save(path.resolve('README.md'));
    expect(await guides()).not.toContain('وزوز');
    server.save(path.join(folder, name));
    expect(await guides()).toContain('وزوز');
  });
});
