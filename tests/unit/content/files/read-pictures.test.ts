import { cp, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listContent } from '../../../../src/content/files/list-files.ts';
import { readPictures } from '../../../../src/content/files/read-pictures.ts';
import { lintContent } from '../../../../src/lint/lint-content.ts';

let folder = '';
const picture = (name: string) => path.join(folder, 'pictures', name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-pictures-'));
  await cp('tests/fixtures/site', folder, { recursive: true });
  await mkdir(picture('old'), { recursive: true });
  await cp('public/icons/icon-192.png', picture('icon.png'));
  await cp('public/icon.svg', picture('icon.svg'));
  await cp('public/icon.svg', picture('old/icon.svg'));
  await cp('public/icons/icon-192.png', picture('Upper.PNG'));
  await writeFile(picture('no-picture.png'), 'This is no PNG.');
  await writeFile(picture('huge.png'), '');
  await truncate(picture('huge.png'), 300_000_000);
  await writeFile(picture('.hidden'), 'x');
  await symlink(path.resolve('package.json'), picture('linked.png'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the pictures of a folder are known by size, weight and kind, drawings by what is written in them', async () => {
  const names = ['icon.png', 'icon.svg', 'no-picture.png', 'huge.png'];
  const pictures = await readPictures(folder, names);
  expect(pictures.get('icon.png')).toMatchObject({ width: 192, height: 192, format: 'png' });
  expect(pictures.get('icon.png')?.source).toBeUndefined();
  expect(pictures.get('icon.svg')).toMatchObject({ format: 'svg', source: expect.stringContaining('<svg') });
  expect(pictures.get('no-picture.png')).toEqual({ bytes: 15 });
  expect(pictures.get('huge.png')).toEqual({ bytes: 300_000_000 });
  expect(await readPictures(folder, names)).toEqual(pictures);
});

test('links out of the folder and hidden files are no pictures', async () => {
  const { pictures, files, diagnostics } = await listContent(folder);
  for (const name of ['Upper.PNG', 'huge.png', 'icon.png', 'icon.svg', 'no-picture.png', 'old/icon.svg'])
    expect(pictures).toContain(name);
  expect(pictures).not.toContain('linked.png');
  expect(pictures).not.toContain('.hidden');
  expect(files.filter((file) => file.startsWith('pictures/'))).toEqual([]);
  expect(diagnostics).toEqual([
    expect.objectContaining({
      file: 'pictures/linked.png',
      rule: 'file-name',
      message: 'This is a link to another place.',
    }),
  ]);
});

test('the content check names each of them that is not right', async () => {
  const { diagnostics } = await lintContent(folder);
  const said = diagnostics
    .filter(({ file }) => file.startsWith('pictures/'))
    .map(({ file, rule }) => [file, rule]);
  expect(said).toContainEqual(['pictures/Upper.PNG', 'file-name']);
  expect(said).toContainEqual(['pictures/linked.png', 'file-name']);
  expect(said).toContainEqual(['pictures/old/icon.svg', 'file-name']);
  expect(said).toContainEqual(['pictures/huge.png', 'picture-unused']);
});
