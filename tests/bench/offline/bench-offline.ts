/**
 * What the offline copy costs on the wire: `npm run bench:offline`. Builds the catalogue (v1) and the same with one
 * sentence more in one guide (v2), and counts what a browser gets of each: a first visit to the home page, the copy, a
 * view once it is there, and a view after v2 has taken v1's place.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser, launchFlags } from '../../../src/tools/find-browser.ts';
import { whenKept } from '../../e2e/offline-site.ts';
import { serveSite } from '../../../src/tools/site-server.ts';
import { countBytes } from './count-bytes.ts';

const GUIDE = 'no-internet/no-internet';
const SENTENCE = 'اگر باز هم نشد، دو دقیقه صبر کنید و دوباره امتحان کنید.';

/** Builds a content folder. */
function build(content: string, out: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    { env: { ...process.env, RAHGOSHA_CONTENT: content, RAHGOSHA_OUT: out }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The site could not be built.\n${stderr}`);
}

/** Looks for an update, as the browser does by itself after a view, and waits until it is there. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await (await navigator.serviceWorker.ready).update();
    const worker = registration.installing;
    while (worker?.state === 'installing')
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
  });

const folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-'));
const below = (name: string) => path.join(folder, name);
const [content, one, two, served] = [below('content'), below('one'), below('two'), below('served')];
await cp('content', content, { recursive: true });
build(content, one);
const guide = path.join(content, 'articles/fa', `${GUIDE}.mdx`);
await writeFile(guide, `${(await readFile(guide, 'utf8')).trimEnd()}\n\n${SENTENCE}\n`);
build(content, two);

const browserFound = findBrowser();
if (browserFound === undefined) throw new Error('No Chromium was found.');
const { executablePath } = browserFound;
const browser = await chromium.launch({
  args: launchFlags,
  ...(executablePath === undefined ? {} : { executablePath }),
});
await cp(one, served, { recursive: true });
const site = await serveSite(served);
const count = countBytes(site.server);
const page = await browser.newPage({ baseURL: site.origin });
const rows: { readonly visit: string; readonly kB: string; readonly requests: number }[] = [];
const measure = async (visit: string, act: () => Promise<unknown>) => {
  const before = count();
  await act();
  const after = count();
  rows.push({
    visit,
    kB: ((after.bytes - before.bytes) / 1000).toFixed(1),
    requests: after.requests - before.requests,
  });
};
await measure('first visit to the home page, with the copy', async () => {
  await page.goto('/');
  await whenKept(page);
});
await measure('a guide not seen before', () => page.goto(`/${GUIDE}/`, { waitUntil: 'networkidle' }));
await measure('the same guide again', () => page.goto(`/${GUIDE}/`, { waitUntil: 'networkidle' }));
await rm(served, { recursive: true });
await cp(two, served, { recursive: true });
await measure('that guide with one sentence more, and the update', async () => {
  await page.goto(`/${GUIDE}/`, { waitUntil: 'networkidle' });
  await update(page);
  await whenKept(page);
});
console.table(rows);
await browser.close();
await site.close();
await rm(folder, { recursive: true });
