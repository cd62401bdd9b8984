import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicFiles } from '../../../../src/content/files/read-files.ts';
import { readPictures } from '../../../../src/content/files/read-pictures.ts';

test('the pictures of the site are known by width, weight and kind, what is no picture is left out', async () => {
  const pictures = await readPictures(await publicFiles());
  const { length: bytes } = readFileSync('public/icons/icon-192.png');
  expect(pictures.get('/icons/icon-192.png')).toEqual({ bytes, width: 192, format: 'png' });
  expect(pictures.get('/icon.svg')?.format).toBe('svg');
  expect(await readPictures(await publicFiles())).toEqual(pictures);
  expect((await readPictures(new Set(['/robots.txt', '/pictures/missing.png']))).size).toBe(0);
});
