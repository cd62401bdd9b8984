import { mkdtemp, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { preview } from '../../../../src/integrations/preview/preview.ts';
import { DevServer, runHook } from '../run-hook.ts';

const COLLECTIONS = '\0astro:data-layer-content';

/** What modules run in, with one module for each file and the one of the collections; it remembers which it forgot. */
function environment(files: readonly string[]) {
  const forgotten = { read: new Set<string>(), run: new Set<string>() };
  const graph = {
    getModuleById: (id: string) => ({ id }),
    getModulesByFile: (file: string) => (files.includes(file) ? new Set([{ id: file }]) : undefined),
    invalidateModule: ({ id }: { id: string }) => forgotten.read.add(id),
  };
  const evaluatedModules = {
    getModuleById: (id: string) => ({ id }),
    invalidateModule: ({ id }: { id: string }) => forgotten.run.add(id),
  };
  return { forgotten, moduleGraph: graph, runner: { evaluatedModules } };
}

let root = '';
const guide = () => path.join(root, 'content', 'guide.mdx');
const store = () => path.join(root, '.astro', 'data-store.json');

async function started() {
  const pages = environment([guide()]);
  const server = new DevServer(root, { ssr: pages, client: { moduleGraph: pages.moduleGraph } });
  await runHook(preview(), 'astro:server:setup', { server });
  return { server, forgotten: pages.forgotten };
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rahgosha-stale-'));
  await mkdir(path.dirname(store()));
  await writeFile(store(), '[]');
  await utimes(store(), 1, 1);
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('when an answer has ended', () => {
  test('what was saved since it began is forgotten, with what the collections hold', async () => {
    const { server, forgotten } = await started();
    const end = server.begin();
    server.save(guide());
    expect([...forgotten.read]).toEqual([]);
    end();
    expect([...forgotten.read].sort()).toEqual([COLLECTIONS, guide()].sort());
    expect([...forgotten.run]).toEqual([...forgotten.read]);
  });

  test('what the collections hold is forgotten where it was written since it began', async () => {
    const { server, forgotten } = await started();
    const end = server.begin();
    await utimes(store(), 2, 2);
    end();
    expect([...forgotten.read]).toEqual([COLLECTIONS]);
  });

  test('nothing is forgotten where nothing was saved since it began', async () => {
    const { server, forgotten } = await started();
    server.save(guide());
    server.begin()();
    server.begin()();
    expect([...forgotten.read]).toEqual([]);
  });

  test('of answers that overlap, each forgets what was saved while it was made', async () => {
    const { server, forgotten } = await started();
    const long = server.begin();
    server.save(guide());
    server.begin()();
    expect([...forgotten.read]).toEqual([]);
    long();
    expect([...forgotten.read]).toContain(guide());
  });
});
