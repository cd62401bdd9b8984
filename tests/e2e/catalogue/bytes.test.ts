import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { articleUrl } from '../../../src/content/addresses.ts';
import { articles, catalogueOutput, expect, test, type Page } from './site.ts';

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

/** What a guide that asks for outages may weigh more: the words of that question and of its end, half a KB. */
const OUTAGE_QUESTION_BYTES = kilobyte / 2;

/** What a guide may weigh more that a check can measure in: what may be measured by, and the words of it, half a KB. */
const MEASURING_BYTES = kilobyte / 2;

/** What the HTML of a page may weigh for what is in it beside its text. */
const extraBytes = (html: string) =>
  (html.includes('data-network=') ? OUTAGE_QUESTION_BYTES : 0) +
  (html.includes('data-check-settings=') && html.includes('<decision-tree') ? MEASURING_BYTES : 0);

/** The address of the guide with the longest source, of those with questions or of those without. */
function longest(guided: boolean): string {
  const [first] = articles
    .filter(({ tree }) => (tree !== undefined) === guided)
    .toSorted((one, other) => other.source.length - one.source.length);
  if (first === undefined) throw new Error('The catalogue has no such guide.');
  return articleUrl(first.symptom, first.slug);
}

/** What scripts weigh after brotli, with all that they import at once. */
async function weightWithImports(files: Iterable<string>): Promise<number> {
  const scripts = new Set(files);
  let size = 0;
  // A set grows while it is gone through: what an import imports comes as well.
  for (const file of scripts) {
    const code = await readFile(path.join(catalogueOutput, file), 'utf8');
    size += brotliCompressSync(code).length;
    for (const [, other = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      scripts.add(path.posix.join(path.posix.dirname(file), other));
  }
  return size;
}

const pages = [
  { name: 'home', address: '/', scripts: 8 },
  { name: 'the longest text guide', address: longest(false), scripts: 4 },
  // Two of them tell of the network's notices, and one asks about them before the first question.
  { name: 'the longest tree guide', address: longest(true), scripts: 10 },
  { name: 'search', address: '/search/', scripts: 8 },
  { name: 'contact', address: '/contact/', scripts: 4 },
  // Its own 8 and what keeps the site on the device, which every page has.
  { name: 'the connection check', address: '/check/', scripts: 9 },
];

for (const { name, address, scripts } of pages) {
  test(`the first visit to ${name} keeps its budget`, async ({ page }) => {
    const weights = await weigh(page, address);
    expect(weights.document).toBeLessThanOrEqual(14 * kilobyte + extraBytes(await page.content()));
    expect(weights.script).toBeLessThanOrEqual(scripts * kilobyte);
    expect(weights.font).toBeLessThanOrEqual(30 * kilobyte);
    expect(weights.all).toBeLessThanOrEqual(50 * kilobyte);
    // The text waits for nothing: no stylesheet, no script that is not deferred.
    await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(0);
    await expect(page.locator('script[src]:not([type="module"])')).toHaveCount(0);
    await expect(page.locator('link[rel="prefetch"]')).toHaveCount(0);
  });
}

test('the scripts of the connection check come to at most 8 KB, with all that they import and is not on every page', async () => {
  const scriptsOf = async (address: string) => {
    const html = await readFile(path.join(catalogueOutput, address, 'index.html'), 'utf8');
    return [...html.matchAll(/<script type="module" src="([^"]+)">/g)].map(([, file = '']) => file);
  };
  const everywhere = new Set(await scriptsOf('/history/'));
  const own = (await scriptsOf('/check/')).filter((file) => !everywhere.has(file));
  expect(own.length).toBeGreaterThan(0);
  expect(await weightWithImports(own)).toBeLessThanOrEqual(8 * kilobyte);
});

test('what tells of the notices is one script of at most 2 KB, the same on every page, with all that it imports', async () => {
  const scripts = new Set<string>();
  for (const address of ['/', '/contact/', '/offline/', longest(false), longest(true)]) {
    const html = await readFile(path.join(catalogueOutput, address, 'index.html'), 'utf8');
    for (const [, file = ''] of html.matchAll(/<script type="module" src="([^"]*Notices[^"]*)">/g))
      scripts.add(file);
  }
  expect(scripts.size).toBe(1);
  expect(await weightWithImports(scripts)).toBeLessThanOrEqual(2 * kilobyte);
});

test('the HTML of every page is at most 14 KB with its styles, and what asks for outages or measures half a KB more each', async () => {
  const names = (await readdir(catalogueOutput, { recursive: true })).filter((name) =>
    name.endsWith('.html'),
  );
  expect(names.length).toBeGreaterThan(50);
  const heavy: string[] = [];
  for (const name of names) {
    const html = await readFile(path.join(catalogueOutput, name), 'utf8');
    // As the build has compressed it and as it is served.
    const { size } = await stat(path.join(catalogueOutput, `${name}.br`));
    if (size > 14 * kilobyte + extraBytes(html)) heavy.push(`${name}: ${size} bytes`);
  }
  expect(heavy).toEqual([]);
});
