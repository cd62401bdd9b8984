import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compressFolder } from '../../../src/integrations/compress-folder.ts';
import { probes } from '../../../src/integrations/probes.ts';
import { fixtureContent } from '../../fixture-site.ts';
import { DevServer, runHook } from './run-hook.ts';
import { newFolder, useContent } from './written-folder.ts';

afterEach(() => vi.unstubAllEnvs());

describe('what the connection check asks for', () => {
  it('is written into the built site as site.yaml offers it, and is not compressed', async () => {
    vi.stubEnv('RAHGOSHA_CONTENT', fixtureContent);
    const folder = await newFolder();
    await runHook(probes(), 'astro:build:done', { dir: pathToFileURL(`${folder}/`) });
    await compressFolder(folder);
    const names = await readdir(path.join(folder, 'probe'));
    expect(names.sort()).toEqual(['download-100000', 'download-1000000', 'empty']);
    expect((await stat(path.join(folder, 'probe', 'download-1000000'))).size).toBe(1_000_000);
  });

  it('is the answering file alone where nothing is offered', async () => {
    await useContent();
    const folder = await newFolder();
    await runHook(probes(), 'astro:build:done', { dir: pathToFileURL(`${folder}/`) });
    expect(await readdir(path.join(folder, 'probe'))).toEqual(['empty']);
  });

  it('is answered by the live preview as by a server', async () => {
    vi.stubEnv('RAHGOSHA_CONTENT', fixtureContent);
    const server = new DevServer();
    await runHook(probes(), 'astro:server:setup', { server });
    const line = await server.get('/probe/line?a1');
    expect(line?.text).toBe('{"own":1,"area":"harbour","kind":"adsl"}');
    expect(line?.type).toBe('application/json; charset=utf-8');
    expect(line?.headers.get('cache-control')).toBe('no-store');
    const empty = await server.get('/probe/empty');
    expect([empty?.status, empty?.text, empty?.headers.get('x-rahgosha-probe')]).toEqual([
      204,
      '',
      'answered',
    ]);
    expect((await server.get('/probe/download-100000'))?.status).toBe(200);
    expect(await server.get('/probe/other')).toBeUndefined();
  });
});
