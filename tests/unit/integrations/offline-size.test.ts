import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import KeepOffline from '../../../src/offline/KeepOffline.astro';
import { writeSize } from '../../../src/integrations/offline-size.ts';
import { fa } from '../../../src/strings/fa.ts';
import { rendered, site } from '../blocks/guide-context.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('the offer says in every page what the copy weighs, to ten kilobytes, and not the most that it may', async () => {
  const html = await rendered(KeepOffline, { site, strings: fa });
  expect(html).toContain(fa.saveOfflineSize('۶۰۰'));
  await writeFile(path.join(folder, 'index.html'), `<p>۱۲ راهنما</p>${html}`);
  await writeFile(path.join(folder, 'other.html'), '<p>۱۲ راهنما</p>');
  await writeSize(folder, 281_400);
  expect(await readFile(path.join(folder, 'index.html'), 'utf8')).toBe(
    `<p>۱۲ راهنما</p>${html.replace(fa.saveOfflineSize('۶۰۰'), fa.saveOfflineSize('۲۹۰'))}`,
  );
  expect(await readFile(path.join(folder, 'other.html'), 'utf8')).toBe('<p>۱۲ راهنما</p>');
});
