import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PROBE_BODY } from '../../../src/check/probe-addresses.ts';
import { downloadBytes } from '../../../src/serving/download-bytes.ts';
import { probeFiles } from '../../../src/serving/probe-files.ts';

test('a host of files alone has one that answers, and only those to download that customers may be asked to', () => {
  expect([...probeFiles().keys()]).toEqual(['/probe/empty']);
  expect([...probeFiles(1).keys()]).toEqual([
    '/probe/empty',
    '/probe/download-100000',
    '/probe/download-1000000',
  ]);
  expect([...probeFiles(9).keys()]).toEqual([...probeFiles(1).keys()]);
  expect([...probeFiles(10).keys()]).toContain('/probe/download-10000000');
  expect(probeFiles().get('/probe/empty')?.().toString()).toBe(PROBE_BODY);
});

test('a file to download is as long as its name says, the same each time, and nothing makes it smaller', () => {
  const bytes = probeFiles(1).get('/probe/download-100000')?.() ?? Buffer.alloc(0);
  expect(bytes).toHaveLength(100_000);
  expect(downloadBytes(100_000).equals(bytes)).toBe(true);
  expect(gzipSync(bytes).length).toBeGreaterThan(bytes.length);
  expect(brotliCompressSync(bytes).length).toBeGreaterThan(bytes.length);
});
