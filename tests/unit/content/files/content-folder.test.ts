import path from 'node:path';
import { expect, test } from 'vitest';
import { isInFolder } from '../../../../src/content/files/content-folder.ts';

const folder = path.resolve('content');

test.each([
  ['site.yaml', true],
  ['articles/fa/slow/slow-upload.mdx', true],
  ['../content-report.html', false],
  ['../src/content.config.ts', false],
  ['..', false],
  ['.', false],
])('a file at %s from the folder is in it: %s', (file, inside) => {
  expect(isInFolder(folder, path.join(folder, file))).toBe(inside);
});
