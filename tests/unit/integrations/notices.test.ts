import { readFile, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildTime } from '../../../src/integrations/build-time.ts';
import { notices } from '../../../src/integrations/notices.ts';
import { writeChanged } from '../../../src/integrations/write-changed.ts';
import { parseNotices } from '../../../src/notices/parse-notices.ts';
import { DevServer, recordingLogger, runHook } from './run-hook.ts';
import { newFolder, put, useContent } from './written-folder.ts';

const now = '2026-11-29T10:00:00+03:30';
const notice = `---
title: قطع اینترنت در رشت
kind: outage
impact: down
areas: all
starts: ${now}
next: 2026-11-29T12:00:00+03:30
guides: [restart-modem]
updates:
  - at: ${now}
    state: investigating
    text: علت را می\u200cجوییم.
---
مودم را روشن بگذارید.
`;

afterEach(() => vi.unstubAllEnvs());

describe('the notices of a build', () => {
  it('are published beside their pages, and it is said how many', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(now) / 1000));
    await useContent({ 'notices/cut.mdx': notice });
    const folder = await newFolder();
    const logger = recordingLogger();
    await runHook(notices(), 'astro:build:done', { dir: pathToFileURL(`${folder}/`), logger });
    const document = parseNotices(await readFile(path.join(folder, 'notices.json'), 'utf8'), Date.parse(now));
    expect(document?.notices).toMatchObject([{ id: 'cut', advice: 'مودم را روشن بگذارید.' }]);
    expect(logger.said).toEqual(['info 1 notice published.']);
  });

  it('are none where site.yaml cannot be read', async () => {
    await useContent({ 'site.yaml': 'name: [' });
    const folder = await newFolder();
    const logger = recordingLogger();
    await runHook(notices(), 'astro:build:done', { dir: pathToFileURL(`${folder}/`), logger });
    expect(logger.said).toEqual([]);
  });
});

describe('the notices of the live preview', () => {
  it('are those of the folder at each request, and any other address is not theirs', async () => {
    const folder = await useContent();
    const server = new DevServer();
    await runHook(notices(), 'astro:server:setup', { server, logger: recordingLogger() });
    const before = await server.get('/notices.json');
    expect(before).toMatchObject({ type: 'application/json', text: '{"version":1,"notices":[]}\n' });
    await put(folder, 'notices/cut.mdx', notice);
    expect((await server.get('/notices.json'))?.text).toContain('"id":"cut"');
    expect(await server.get('/notices.xml')).toMatchObject({ type: 'application/atom+xml; charset=utf-8' });
    expect(await server.get('/notices/cut/')).toBeUndefined();
  });

  it('are out where they cannot be read, which is said', async () => {
    const news = notice.split('  - at')[1]?.split('---')[0] ?? '';
    const long = news.replace(/text: .*/, `text: ${'د'.repeat(490)}`);
    const folder = await useContent({
      'notices/cut.mdx': notice.replace(news, Array.from({ length: 250 }, () => long).join('  - at')),
    });
    const server = new DevServer();
    const logger = recordingLogger();
    await runHook(notices(), 'astro:server:setup', { server, logger });
    expect(await server.get('/notices.json')).toBeUndefined();
    expect(logger.said).toEqual([expect.stringMatching(/^warn .*devices read 100000/)]);
    await put(folder, 'site.yaml', 'name: [');
    expect(await server.get('/notices.json')).toBeUndefined();
  });
});

describe('a file that is written where it changed', () => {
  it('stays as it is where it holds the same, with its time', async () => {
    const folder = await newFolder();
    const file = path.join(folder, 'a/notices.json');
    expect(await writeChanged(file, 'یک')).toBe(true);
    await utimes(file, 1, 1);
    expect(await writeChanged(file, 'یک')).toBe(false);
    expect((await stat(file)).mtimeMs).toBe(1000);
    expect(await writeChanged(file, 'دو')).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('دو');
  });
});

describe('the moment of a build', () => {
  it('is now, or the one that is named for a build that has to come out the same', () => {
    const [before, time, after] = [Date.now(), buildTime(), Date.now()];
    expect(time >= before && time <= after).toBe(true);
    vi.stubEnv('SOURCE_DATE_EPOCH', '1796000000');
    expect(buildTime()).toBe(1_796_000_000_000);
    vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday');
    expect(Math.abs(buildTime() - Date.now())).toBeLessThan(10_000);
  });
});
