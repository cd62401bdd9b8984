import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexVersion } from '../../../src/integrations/index-version.ts';

let folder = '';
const content = () => path.join(folder, 'content');
const program = () => path.join(folder, 'program');
const version = () => indexVersion(content(), undefined, program());

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-version-'));
  await mkdir(content());
  await mkdir(path.join(program(), 'src/search'), { recursive: true });
  await writeFile(path.join(content(), 'site.yaml'), 'name: one');
  await writeFile(path.join(program(), 'src/search/rank.ts'), 'export {};');
  await writeFile(path.join(program(), 'package-lock.json'), '{}');
});
afterEach(() => rm(folder, { recursive: true }));

test('the index is called the same until its content changes, and each content has a name of its own', async () => {
  const first = await version();
  expect(first).toMatch(/^[0-9a-f]{10}$/);
  expect(await version()).toBe(first);
  await writeFile(path.join(content(), 'site.yaml'), 'name: two');
  const second = await version();
  await writeFile(path.join(content(), 'lexicon.yaml'), '');
  expect(new Set([first, second, await version()]).size).toBe(3);
});

test('other code or other libraries give the index another name, wherever the code stands', async () => {
  const names = [await version()];
  await writeFile(path.join(program(), 'src/search/rank.ts'), 'export const LIMIT = 1;');
  names.push(await version());
  await rename(path.join(program(), 'src/search'), path.join(program(), 'src/find'));
  await writeFile(path.join(program(), 'src/find/rank.ts'), 'export const LIMIT = 2;');
  names.push(await version());
  await writeFile(path.join(program(), 'package-lock.json'), '{ "lockfileVersion": 3 }');
  names.push(await version());
  expect(new Set(names).size).toBe(names.length);
});

test('the same files in another folder give the same name', async () => {
  const first = await version();
  const moved = `${folder}-moved`;
  await rename(folder, moved);
  folder = moved;
  expect(await version()).toBe(first);
});

test('without a program named, this one is read', async () => {
  expect(await indexVersion(content())).toMatch(/^[0-9a-f]{10}$/);
});

test('one notice more, or another area, gives the index no other name: nothing of them is in it', async () => {
  const first = await version();
  await mkdir(path.join(content(), 'notices'));
  await writeFile(path.join(content(), 'notices/cut.mdx'), '---');
  await writeFile(path.join(content(), 'areas.yaml'), '[]');
  expect(await version()).toBe(first);
});
