import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder } from '../../../src/integrations/compress-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'compress-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

const page = '<p>مودم را خاموش و روشن کنید.</p>'.repeat(50);

test('each text file gets a brotli and a gzip form that unpack to it, however deep it lies', async () => {
  await mkdir(path.join(folder, 'wifi'));
  const files = ['index.html', 'wifi/index.html', 'service-worker.js', 'manifest.webmanifest'];
  for (const file of files) await writeFile(path.join(folder, file), page);
  const { files: count, bytes, brotliBytes } = await compressFolder(folder);
  expect([count, bytes]).toEqual([4, 4 * Buffer.byteLength(page)]);
  expect(brotliBytes).toBeLessThan(bytes / 4);
  for (const file of files) {
    expect(brotliDecompressSync(await readFile(path.join(folder, `${file}.br`))).toString()).toBe(page);
    expect(gunzipSync(await readFile(path.join(folder, `${file}.gz`))).toString()).toBe(page);
  }
});

test('what is compressed already, or would grow, is left alone', async () => {
  await writeFile(path.join(folder, 'font.woff2'), page);
  await writeFile(path.join(folder, 'a.pf_fragment'), page);
  await writeFile(path.join(folder, 'tiny.txt'), 'a');
  await compressFolder(folder);
  expect((await readdir(folder)).sort()).toEqual(['a.pf_fragment', 'font.woff2', 'tiny.txt']);
});
