import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexVersion } from '../../../src/integrations/index-version.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-version-'));
  await writeFile(path.join(folder, 'site.yaml'), 'name: one');
});
afterAll(() => rm(folder, { recursive: true }));

test('the index is called the same until its content changes, and each content has a name of its own', async () => {
  const first = await indexVersion(folder);
  expect(first).toMatch(/^[0-9a-f]{10}$/);
  expect(await indexVersion(folder)).toBe(first);
  await writeFile(path.join(folder, 'site.yaml'), 'name: two');
  const second = await indexVersion(folder);
  await writeFile(path.join(folder, 'lexicon.yaml'), '');
  expect(new Set([first, second, await indexVersion(folder)]).size).toBe(3);
});
