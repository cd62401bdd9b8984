import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from './site.ts';

/** What one visit to a page brings, in bytes after brotli, by kind. */
interface Weights {
  readonly document: number;
  readonly script: number;
  readonly font: number;
  readonly all: number;
}

/** Opens a page as a first visitor and weighs everything that comes, also what is fetched after it is done. */
async function weigh(page: Page, address: string): Promise<Weights> {
  const bytes = new Map<string, number>();
  const arrived: Promise<void>[] = [];
  page.on('response', (response) => {
    arrived.push(
      response.body().then((body) => {
        const kind = response.request().resourceType();
        bytes.set(kind, (bytes.get(kind) ?? 0) + Math.min(brotliCompressSync(body).length, body.length));
      }),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(arrived);
  const of = (kind: string) => bytes.get(kind) ?? 0;
  const all = [...bytes.values()].reduce((sum, each) => sum + each, 0);
  return { document: of('document'), script: of('script'), font: of('font'), all };
}

/** The budgets of scripts and pages, in KB; 1 KB is 1,024 bytes, and 14 of them are what a server sends before the first answer (RFC 6928). */
const kilobyte = 1024;
const pages = [
  { name: 'home', address: '/', scripts: 8 },
  { name: 'a text guide', address: '/wifi/change-wifi-password/', scripts: 4 },
  { name: 'a tree guide', address: '/no-internet/no-internet/', scripts: 8 },
  { name: 'search', address: '/search/', scripts: 8 },
  { name: 'contact', address: '/contact/', scripts: 4 },
];

for (const { name, address, scripts } of pages) {
  test(`the first visit to ${name} keeps its budget`, async ({ page }) => {
    const weights = await weigh(page, address);
    expect(weights.document).toBeLessThanOrEqual(14 * kilobyte);
    expect(weights.script).toBeLessThanOrEqual(scripts * kilobyte);
    expect(weights.font).toBeLessThanOrEqual(30 * kilobyte);
    expect(weights.all).toBeLessThanOrEqual(50 * kilobyte);
    // The text waits for nothing: no stylesheet, no script that is not deferred.
    await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(0);
    await expect(page.locator('script[src]:not([type="module"])')).toHaveCount(0);
    await expect(page.locator('link[rel="prefetch"], link[rel="modulepreload"]')).toHaveCount(0);
  });
}

test('the HTML of every page is at most 14 KB with its styles', async () => {
  test.setTimeout(120_000);
  const names = (await readdir('dist', { recursive: true })).filter((name) => name.endsWith('.html'));
  expect(names.length).toBeGreaterThan(50);
  const heavy: string[] = [];
  for (const name of names) {
    const size = brotliCompressSync(await readFile(path.join('dist', name))).length;
    if (size > 14 * kilobyte) heavy.push(`${name}: ${size} bytes`);
  }
  expect(heavy).toEqual([]);
});

test('text shows at once and nothing shifts when the font arrives, on a slow line', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await session.send('Network.emulateNetworkConditions', slow);
  await page.goto('/wifi/change-wifi-password/');
  await page.evaluate(() => document.fonts.ready);
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: 'layout-shift',
          buffered: true,
        });
        // The observer says nothing where there is nothing: two frames later its buffered entries would be here.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
  expect(shifts).toBe(0);
});

test('the whole offline copy is at most 600 kB', async ({ page }) => {
  test.setTimeout(120_000);
  const worker = await (await page.request.get('/service-worker.js')).text();
  const kept = /files:(\[.*?\]),packed:\[.*?\],pack:(\{.*?\})/s.exec(worker);
  const urls = [...`${kept?.[1] ?? ''}${kept?.[2] ?? ''}`.matchAll(/url:"([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  expect(urls.length).toBeGreaterThan(10);
  let sum = brotliCompressSync(worker).length;
  for (const url of urls) {
    const body = await (await page.request.get(url)).body();
    sum += Math.min(brotliCompressSync(body).length, body.length);
  }
  expect(sum).toBeLessThanOrEqual(600_000);
});
