import { expect, test, type APIResponse } from '@playwright/test';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { securityHeaders, hashedPrefixes } from '../../src/serving/headers.ts';
import { siteCheck } from '../../src/content/files/site-check.ts';
import { checkHosts, noCheck } from '../../src/serving/served-check.ts';
import { freePort } from '../free-port.ts';
import { builtFiles } from './built-files.ts';
import { startNginx, type RunningNginx } from './nginx.ts';
import { wire as ask } from './wire.ts';

const catalogue = siteCheck(path.resolve('content')) ?? noCheck;
const hosts = checkHosts(catalogue);

let nginx: RunningNginx;
let files: readonly string[] = [];
/** A copy of the built site: this walk publishes notices in it, of which the catalogue has none. */
let site = '';

test.beforeAll(async () => {
  files = await builtFiles('dist');
  site = await mkdtemp(path.join(tmpdir(), 'rahgosha-site-'));
  await cp('dist', site, { recursive: true });
  nginx = await startNginx(site, catalogue);
});
test.afterAll(async () => {
  await nginx.stop();
  await rm(site, { recursive: true });
});

/** Puts a file and its compressed forms into the running site, as a publication of the notices does: whole, by a rename. */
async function putFile(name: string, text: string): Promise<void> {
  const file = path.join(site, name);
  await mkdir(path.dirname(file), { recursive: true });
  const forms = { '': Buffer.from(text), '.br': brotliCompressSync(text), '.gz': gzipSync(text) };
  for (const [ending, bytes] of Object.entries(forms)) {
    await writeFile(`${file}${ending}.new`, bytes);
    await rename(`${file}${ending}.new`, file + ending);
  }
}

/** One of the site's files whose address fits; the site must have one. */
function oneOf(wanted: RegExp): string {
  const found = files.find((file) => wanted.test(file));
  if (found === undefined) throw new Error(`The built site has no file like ${String(wanted)}.`);
  return found;
}

function expectEveryHeader(answer: APIResponse) {
  const headers = answer.headers();
  for (const [name, value] of Object.entries(securityHeaders(hosts)))
    expect(headers[name.toLowerCase()]).toBe(value);
}

/** The bytes as they come over the wire. @param known the ETag of what is there already. */
const wire = (url: string, encoding: string, known?: string) =>
  ask(nginx.origin + url, {
    'accept-encoding': encoding,
    ...(known === undefined ? {} : { 'if-none-match': known }),
  });

test('every kind of answer has the security headers, errors and redirects among them', async ({
  request,
}) => {
  const script = oneOf(/^\/assets\/.*\.js$/);
  for (const url of ['/', '/search/', script, '/icon.svg', '/not/there/', '/wifi']) {
    const answer = await request.get(nginx.origin + url, { maxRedirects: 0 });
    expectEveryHeader(answer);
    expect(answer.headers()['server']).toBe('nginx');
  }
});

test('pages are asked about each time and answered by 304, icons are kept for a day, hashed files for ever', async ({
  request,
}) => {
  for (const url of ['/', '/wifi/', '/manifest.webmanifest', '/icon.svg', '/service-worker.js']) {
    const answer = await request.get(nginx.origin + url);
    const kept = /icon|manifest/.test(url) ? 'public, max-age=86400' : 'no-cache';
    expect([url, answer.headers()['cache-control']]).toEqual([url, kept]);
    const again = await request.get(nginx.origin + url, {
      headers: { 'if-none-match': answer.headers()['etag'] ?? '' },
    });
    expect([url, again.status()]).toEqual([url, 304]);
  }
  for (const url of [oneOf(/^\/assets\//), oneOf(/\.pf_fragment$/), oneOf(/^\/search-index\/.*json$/)]) {
    const answer = await request.get(nginx.origin + url);
    expect([url, answer.headers()['cache-control']]).toEqual([url, 'public, max-age=31536000, immutable']);
  }
});

test('every file that is cached for ever has a hash in its address', () => {
  const kept = files.filter((file) => hashedPrefixes.some((prefix) => file.startsWith(prefix)));
  expect(
    kept.filter(
      (file) =>
        !/^\/assets\/(?:.*\.[\w-]{8,}|offline\/[0-9a-f]{12})\.\w+$|^\/search-index\/[0-9a-f]{8,}\//.test(
          file,
        ),
    ),
  ).toEqual([]);
});

test('pages, scripts and data come in brotli, in gzip, or as they are', async () => {
  for (const url of ['/', '/wifi/', oneOf(/^\/assets\/.*\.js$/), oneOf(/\/base\.json$/)]) {
    const file = path.join('dist', url.endsWith('/') ? `${url}index.html` : url);
    const content = await readFile(file);
    const [br, gz, plain] = [
      await wire(url, 'gzip, br'),
      await wire(url, 'gzip'),
      await wire(url, 'identity'),
    ];
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).equals(content)).toBe(true);
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).equals(content)).toBe(true);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.equals(content)).toBe(true);
    expect(br.body.length).toBeLessThan(gz.body.length);
    for (const { headers } of [br, gz, plain]) expect(headers['vary']).toBe('Accept-Encoding');
  }
});

test('an address that is not there gets the site\u2019s own page with status 404, and is not kept', async ({
  request,
}) => {
  const missing = await readFile('dist/404.html', 'utf8');
  for (const url of ['/not-there/', '/assets/gone.12345678.js', '/assets/', '/404.html', '/_headers']) {
    const answer = await request.get(nginx.origin + url);
    expect([url, answer.status()]).toEqual([url, 404]);
    expect(await answer.text()).toBe(missing);
    expect(answer.headers()['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers()['cache-control']).toBe('no-cache');
  }
});

test('an answer that is no file is not kept, whatever its address', async ({ request }) => {
  const script = nginx.origin + oneOf(/^\/assets\/.*\.js$/);
  const refused = await request.get(script, { headers: { 'if-match': '"another"' } });
  expect([refused.status(), refused.headers()['cache-control']]).toEqual([412, 'no-cache']);
  expectEveryHeader(refused);
  const beyond = { range: 'bytes=99999999-', 'accept-encoding': 'identity' };
  const whole = await request.get(script, { headers: beyond });
  expect([whole.status(), whole.headers()['cache-control']]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ]);
});

test('the configuration is taken without a warning', () => {
  expect(nginx.said()).not.toMatch(/\[(?:warn|emerg|alert)\]/);
});

test('a folder\u2019s address without its slash leads to the one with it, on the same host', async ({
  request,
}) => {
  const answer = await request.get(`${nginx.origin}/wifi`, { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers()['location']).toBe('/wifi/');
});

test('types and charset are said', async ({ request }) => {
  const type = async (url: string) => (await request.get(nginx.origin + url)).headers()['content-type'];
  expect(await type('/')).toBe('text/html; charset=utf-8');
  expect(await type('/icon.svg')).toBe('image/svg+xml; charset=utf-8');
  expect(await type('/manifest.webmanifest')).toBe('application/manifest+json; charset=utf-8');
  expect(await type(oneOf(/\.woff2$/))).toBe('font/woff2');
});

test('notices are asked about each time, come again only where they have changed, and feed and calendar have their types', async () => {
  const first = JSON.stringify({ version: 1, notices: Array.from({ length: 40 }, () => 'قطعی') });
  // Nginx tells files apart by the second that they were written in and their size.
  const second = first.replace('قطعی', 'قطعی اینترنت در شرق');
  await putFile('notices.json', first);
  await putFile('notices.xml', '<feed xmlns="http://www.w3.org/2005/Atom"/>'.padEnd(400));
  await putFile('notices/works.ics', 'BEGIN:VCALENDAR\r\n'.repeat(40));
  for (const encoding of ['gzip, br', 'gzip', 'identity']) {
    const { headers } = await wire('/notices.json', encoding);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['content-encoding']).toBe({ 'gzip, br': 'br', gzip: 'gzip' }[encoding]);
    const same = await wire('/notices.json', encoding, headers['etag']);
    expect([same.status, same.body.length, same.headers['cache-control']]).toEqual([304, 0, 'no-cache']);
    // Devices take the moment of an answer from it.
    expect(same.headers['date']).toBeDefined();
  }
  const { etag } = (await wire('/notices.json', 'br')).headers;
  await putFile('notices.json', second);
  const changed = await wire('/notices.json', 'br', etag);
  expect(changed.status).toBe(200);
  expect(brotliDecompressSync(changed.body).toString()).toBe(second);
  for (const [url, type] of [
    ['/notices.xml', 'application/atom+xml; charset=utf-8'],
    ['/notices/works.ics', 'text/calendar; charset=utf-8'],
  ] as const) {
    const { headers } = await wire(url, 'br');
    expect([headers['content-type'], headers['content-encoding']]).toEqual([type, 'br']);
    for (const [name, value] of Object.entries(securityHeaders(hosts)))
      expect(headers[name.toLowerCase()]).toBe(value);
  }
  const gone = await wire('/notices/gone.ics', 'br');
  expect([gone.status, gone.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
});

test('under the header\u2019s CSP and the page\u2019s own together, styles, questions, search and the offline copy work', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) refused.push(message.text());
  });
  await page.goto(`${nginx.origin}/no-internet/no-internet/`);
  await expect(page.locator('decision-tree[data-ready]')).toBeVisible();
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  await page.goto(`${nginx.origin}/search/?q=${encodeURIComponent('وای فای ضعیف')}`);
  await expect(page.locator('[data-search-results][data-state="done"] li').first()).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe('activated');
  expect(refused).toEqual([]);
});

test('no other site can show a page in a frame', async ({ page }) => {
  // A server of its own: Chromium keeps a page that is not from this machine away from one that is.
  const port = await freePort();
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<iframe src="${nginx.origin}/"></iframe>`);
  });
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  const refused = page.waitForEvent('requestfailed');
  await page.goto(`http://127.0.0.1:${port}/`);
  expect((await refused).url()).toBe(`${nginx.origin}/`);
  expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
  other.closeAllConnections();
  other.close();
});
