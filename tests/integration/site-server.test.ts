import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder } from '../../src/integrations/compress-folder.ts';
import { headersFor, securityHeaders } from '../../src/serving/headers.ts';
import { checkHosts, noCheck } from '../../src/serving/served-check.ts';
import { serveSite, type RunningSite } from '../../src/tools/site-server.ts';

let folder = '';
let site: RunningSite;

const check = {
  ...noCheck,
  line: [{ addresses: ['127.0.0.0/8'], area: 'harbour', kind: 'adsl' }],
  gateways: ['192.168.1.1'],
};
const hosts = checkHosts(check);
const download = randomBytes(1000);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-server-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), 'home '.repeat(100));
  await writeFile(path.join(folder, '404.html'), 'not here');
  await writeFile(path.join(folder, '_headers'), 'for the host');
  await mkdir(path.join(folder, 'wifi', 'weak wifi'), { recursive: true });
  await writeFile(path.join(folder, 'wifi', 'weak wifi', 'index.html'), 'weak');
  await writeFile(path.join(folder, 'assets', 'a.12345678.js'), 'let a;'.repeat(50));
  await writeFile(path.join(folder, 'notices.json'), '{"version":1,"notices":[]}'.padEnd(300));
  await writeFile(path.join(folder, 'notices.xml'), '<feed xmlns="http://www.w3.org/2005/Atom"/>');
  await mkdir(path.join(folder, 'notices'));
  await writeFile(path.join(folder, 'notices', 'works.ics'), 'BEGIN:VCALENDAR\r\n'.repeat(20));
  await mkdir(path.join(folder, 'probe'));
  await writeFile(path.join(folder, 'probe', 'empty'), 'for hosts that have files alone');
  await writeFile(path.join(folder, 'probe', 'download-100000'), download);
  await mkdir(path.join(folder, 'wifi', 'gone'));
  await writeFile(path.join(folder, 'wifi', 'gone', 'index.html'), 'gone');
  await compressFolder(folder);
  const moves = { moved: new Map([['/wifi/old/', '/wifi/new/']]), gone: ['/wifi/gone/'] };
  site = await serveSite(folder, 0, check, moves);
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Asks as it is written: a browser and `fetch` would tidy the address before they send it. */
async function ask(target: string, method = 'GET', headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(site.origin);
      request({ hostname, port, path: target, method, headers }, (answer) => {
        let body = '';
        answer.setEncoding('latin1').on('data', (part: string) => (body += part));
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
      })
        .on('error', reject)
        .end();
    },
  );
}

test('the local server sends the headers and the compressed files of a real one', async () => {
  const home = await fetch(`${site.origin}/`, { headers: { 'accept-encoding': 'br' } });
  for (const [name, value] of Object.entries(securityHeaders(hosts)))
    expect(home.headers.get(name)).toBe(value);
  expect(home.headers.get('content-encoding')).toBe('br');
  expect(home.headers.get('cache-control')).toBe('no-cache');
  expect(await home.text()).toBe('home '.repeat(100));
  const script = await fetch(`${site.origin}/assets/a.12345678.js`);
  expect(script.headers.get('cache-control')).toContain('immutable');
});

test('the notices are asked about each time, and come again only where they have changed', async () => {
  const first = await ask('/notices.json', 'GET', { 'accept-encoding': 'br' });
  expect([first.status, first.headers['cache-control']]).toEqual([200, 'no-cache']);
  expect(first.headers['content-encoding']).toBe('br');
  const again = { 'accept-encoding': 'br', 'if-none-match': first.headers.etag ?? '' };
  expect((await ask('/notices.json', 'GET', again)).status).toBe(304);
});

test('feed and calendars have their own types', async () => {
  const type = async (url: string) => (await ask(url)).headers['content-type'];
  expect(await type('/notices.xml')).toBe('application/atom+xml; charset=utf-8');
  const calendar = await ask('/notices/works.ics', 'GET', { 'accept-encoding': 'gzip' });
  expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(calendar.headers['content-encoding']).toBe('gzip');
  expect(await type('/notices/gone.ics')).toBe('text/html; charset=utf-8');
});

test.each([
  '/gone/',
  '/assets/gone.12345678.js',
  '/assets/',
  '/404.html',
  ...[
    '/_headers',
    '//_headers',
    '/%5fheaders',
    '/./_headers',
    '/_headers/',
    '/assets/../_headers',
    '/_headers?x',
  ],
])('the local server answers %s with the page for what is missing, under the same headers', async (url) => {
  const { status, headers, body } = await ask(url);
  expect([status, body]).toEqual([404, 'not here']);
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a folder\u2019s address without its slash leads to the one with it, never to another host', async () => {
  for (const [asked, led] of [
    ['/wifi/weak%20wifi?from=sms', '/wifi/weak%20wifi/?from=sms'],
    ['//wifi', '/wifi/'],
    ['/assets/..//wifi', '/wifi/'],
  ] as const) {
    const { status, headers } = await ask(asked);
    expect([status, headers.location]).toEqual([301, led]);
    expect(headers['cache-control']).toBe('no-cache');
  }
  expect((await ask('/wifi/weak%20wifi/')).body).toBe('weak');
  expect((await ask('/wifi/weak%20wifi/index.html')).body).toBe('weak');
});

test('a guide\u2019s former address leads on with its query, and what is gone says that it is', async () => {
  for (const asked of ['/wifi/old/', '/wifi/old', '//wifi//old/']) {
    const { status, headers } = await ask(`${asked}?from=sms`);
    expect([status, headers.location]).toEqual([301, '/wifi/new/?from=sms']);
    expect(headers['cache-control']).toBe('no-cache');
  }
  const gone = await ask('/wifi/gone/');
  expect([gone.status, gone.body, gone.headers['content-type']]).toEqual([
    410,
    'gone',
    'text/html; charset=utf-8',
  ]);
  expect(gone.headers['x-content-type-options']).toBe('nosniff');
  expect((await ask('/wifi/gone')).status).toBe(301);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async (method) => {
  const { status, headers } = await ask('/', method);
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('HEAD is answered like GET without the page', async () => {
  const [head, get] = [await ask('/', 'HEAD'), await ask('/')];
  expect([head.status, head.body]).toEqual([200, '']);
  expect(head.headers['content-length']).toBe(get.headers['content-length']);
  expect((await ask('/gone/', 'HEAD')).body).toBe('');
});

test('an encoding that a client refuses is not sent', async () => {
  const sent = async (accepted: string) =>
    (await ask('/', 'GET', { 'accept-encoding': accepted })).headers['content-encoding'];
  expect(await sent('br;q=0')).toBeUndefined();
  expect(await sent('br;q=0, gzip')).toBe('gzip');
  expect(await sent('gzip;q=0.5, br;q=0.9')).toBe('br');
});

test('an address that leads out of the site or cannot be read is refused', async () => {
  for (const url of ['/../package.json', '/%2e%2e/package.json', '/%ff', '/a%00b'])
    expect([url, (await ask(url)).status]).toEqual([url, 400]);
});

test('what the connection check asks is answered as by nginx, with every header and never stored', async () => {
  const empty = await ask('/probe/empty?a1b2');
  expect([empty.status, empty.body]).toEqual([204, '']);
  const line = await ask('/probe/line');
  expect([line.status, line.body]).toEqual([200, '{"own":1,"area":"harbour","kind":"adsl"}']);
  expect(line.headers['content-type']).toBe('application/json; charset=utf-8');
  const file = await ask('/probe/download-100000', 'GET', { 'accept-encoding': 'br, gzip' });
  expect(file.body).toBe(download.toString('latin1'));
  expect(file.headers['content-type']).toBe('application/octet-stream');
  expect(file.headers['content-encoding']).toBeUndefined();
  for (const [url, { headers }] of [
    ['/probe/empty', empty],
    ['/probe/line', line],
    ['/probe/download-100000', file],
  ] as const)
    for (const [name, value] of Object.entries(headersFor(url, hosts)))
      expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
});

test('a site that knows no addresses of its own tells nobody whose line it is', async () => {
  const other = await serveSite(folder);
  const answer = await fetch(`${other.origin}/probe/line`);
  await other.close();
  expect(answer.status).toBe(404);
  expect(answer.headers.has('x-rahgosha-probe')).toBe(false);
});

test('HEAD asks for nothing of a probe but its headers', async () => {
  const line = await ask('/probe/line', 'HEAD');
  expect([line.status, line.body, line.headers['cache-control']]).toEqual([200, '', 'no-store']);
});
