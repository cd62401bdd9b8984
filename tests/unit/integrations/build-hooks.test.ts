import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import * as v8 from 'node:v8';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onRequest as keepOwn } from '../../../src/integrations/csp-middleware.ts';
import { offline } from '../../../src/integrations/offline.ts';
import { preview } from '../../../src/integrations/preview/preview.ts';
import { serving } from '../../../src/integrations/serving.ts';
import { smallHeap } from '../../../src/integrations/small-heap.ts';
import { siteCheck } from '../../../src/content/files/site-check.ts';
import { checkHosts, noCheck } from '../../../src/serving/served-check.ts';
import { fixtureContent } from '../../fixture-site.ts';
import { headersFile } from '../../../src/serving/headers-file.ts';
import { DevServer, recordingLogger, runHook, throughMiddleware } from './run-hook.ts';
import { newFolder, put, useContent } from './written-folder.ts';

vi.mock('node:v8', { spy: true });

afterEach(() => vi.unstubAllEnvs());

const dirOf = (folder: string) => pathToFileURL(`${folder}/`);

/** The middleware that an integration adds for a command; undefined where it adds none. */
async function middlewareOf(integration: ReturnType<typeof serving>, command: 'build' | 'dev') {
  let added: { entrypoint: URL; order: string } | undefined;
  await runHook(integration, 'astro:config:setup', {
    command,
    addMiddleware: (middleware: { entrypoint: URL; order: string }) => (added = middleware),
  });
  return added;
}

describe('what makes a built site ready for its host', () => {
  it('writes the headers, and what compresses beside it in its small forms', async () => {
    const hosts = checkHosts(siteCheck(fixtureContent) ?? noCheck);
    expect(hosts).not.toEqual([]);
    vi.stubEnv('RAHGOSHA_CONTENT', fixtureContent);
    const folder = await newFolder();
    await put(folder, 'index.html', 'سلام '.repeat(500));
    const logger = recordingLogger();
    await runHook(serving(), 'astro:build:done', { dir: dirOf(folder), logger });
    expect(await readFile(path.join(folder, '_headers'), 'utf8')).toBe(headersFile(hosts));
    const small = await readFile(path.join(folder, 'index.html.br'));
    expect(brotliDecompressSync(small).toString()).toBe('سلام '.repeat(500));
    expect(logger.said).toEqual([expect.stringMatching(/^info 1 files compressed, from 5 kB to 0 kB\.$/)]);
  });

  it('compresses nothing where the host does it', async () => {
    vi.stubEnv('RAHGOSHA_COMPRESS', 'no');
    const folder = await newFolder();
    await put(folder, 'index.html', 'سلام '.repeat(500));
    await runHook(serving(), 'astro:build:done', { dir: dirOf(folder), logger: recordingLogger() });
    expect(existsSync(path.join(folder, '_headers'))).toBe(true);
    expect(existsSync(path.join(folder, 'index.html.br'))).toBe(false);
  });

  it('takes foreign hashes out of pages as they are built, and is not in the live preview', async () => {
    const added = await middlewareOf(serving(), 'build');
    expect(added).toMatchObject({ order: 'post' });
    expect(existsSync(added?.entrypoint ?? '')).toBe(true);
    expect(await middlewareOf(serving(), 'dev')).toBeUndefined();
  });
});

describe('the middleware of the policy', () => {
  const foreign = `<meta http-equiv="content-security-policy" content="style-src 'self' 'sha256-abc'">`;
  const answer = (type: string | undefined) =>
    new Response(foreign, {
      status: 203,
      headers: type === undefined ? {} : { 'content-type': type, 'x-kept': '1' },
    });
  const through = (response: Response) => throughMiddleware(keepOwn, '/', () => Promise.resolve(response));

  it('leaves a page its own hashes alone, and everything else of the answer', async () => {
    const response = await through(answer('text/html; charset=utf-8'));
    expect(await response.text()).toBe(foreign.replace(" 'sha256-abc'", ''));
    expect(response.status).toBe(203);
    expect(response.headers.get('x-kept')).toBe('1');
  });

  it('leaves what is no page as it is', async () => {
    expect(await (await through(answer('application/json'))).text()).toBe(foreign);
    const bytes = new Response(new Uint8Array([0xff, 0xfe]));
    expect(await through(bytes)).toBe(bytes);
  });
});

describe('what keeps the heap of a build small', () => {
  it('asks for it in a build and leaves a preview alone', async () => {
    const set = vi.mocked(v8.setFlagsFromString);
    await runHook(smallHeap(), 'astro:config:setup', { command: 'dev' });
    expect(set).not.toHaveBeenCalled();
    await runHook(smallHeap(), 'astro:config:setup', { command: 'build' });
    expect(set).toHaveBeenCalledExactlyOnceWith('--heap-growing-percent=100');
  });
});

describe('what adds the offline copy', () => {
  it('keeps the pages of the folder within the budget of site.yaml, and says how many', async () => {
    await useContent();
    const folder = await newFolder();
    for (const page of ['', 'offline/', 'modem/', 'modem/restart-modem/'])
      await put(folder, `${page}index.html`, `<h1>${page}</h1>`);
    await put(folder, 'assets/page.11.js', 'export {}');
    const logger = recordingLogger();
    await runHook(offline(), 'astro:build:done', { dir: dirOf(folder), logger });
    expect(existsSync(path.join(folder, 'service-worker.js'))).toBe(true);
    expect(logger.said).toEqual([
      expect.stringMatching(
        /^info 4 pages and 0 pictures work offline \(\d+ kB\); 0 pages do not fit the budget\.$/,
      ),
    ]);
  });

  it('adds none where site.yaml cannot be read', async () => {
    await useContent({ 'site.yaml': 'name: [' });
    const folder = await newFolder();
    await runHook(offline(), 'astro:build:done', { dir: dirOf(folder), logger: recordingLogger() });
    expect(existsSync(path.join(folder, 'service-worker.js'))).toBe(false);
  });
});

describe('the live preview', () => {
  it('is in the development server and in no built site', async () => {
    const added = await middlewareOf(preview(), 'dev');
    expect(existsSync(added?.entrypoint ?? '')).toBe(true);
    expect(await middlewareOf(preview(), 'build')).toBeUndefined();
  });

  it('reloads the pages that are open when a content file is saved, and for no other', async () => {
    const folder = await useContent();
    const server = new DevServer();
    await runHook(preview(), 'astro:server:setup', { server });
    server.save(path.resolve('README.md'));
    expect(server.sent).toEqual([]);
    server.save(path.join(folder, 'site.yaml'));
    expect(server.sent).toEqual([{ type: 'full-reload', path: '*' }]);
  });
});
