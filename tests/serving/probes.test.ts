import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadAddress } from '../../src/check/probe-addresses.ts';
import { headersFor } from '../../src/serving/headers.ts';
import { lineAnswer } from '../../src/serving/line-answer.ts';
import { probeFiles } from '../../src/serving/probe-files.ts';
import { checkHosts, noCheck, type ServedCheck } from '../../src/serving/served-check.ts';
import { freePort } from '../free-port.ts';
import { startNginx, type RunningNginx } from './nginx.ts';
import { wire } from './wire.ts';

/** What an operator writes who has a proxy before the site: the tests come by one, from wherever they say. */
const BEHIND_PROXY = 'set_real_ip_from 127.0.0.0/8;\n  real_ip_header X-Forwarded-For;\n  ';

const check: ServedCheck = {
  line: [
    { addresses: ['203.0.113.0/24', '2001:db8::/32'], area: 'coast' },
    { addresses: ['203.0.113.64/26'], area: 'harbour', kind: 'adsl' },
    { addresses: ['203.0.113.96/32'] },
  ],
  gateways: ['192.168.1.1'],
  abroad: ['https://abroad.example/empty'],
  byAddress: 'https://198.51.100.7/probe/empty',
};

const hosts = checkHosts(check);
const size = 100_000;

let site = '';
let nginx: RunningNginx;

test.beforeAll(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'rahgosha-probes-'));
  await mkdir(path.join(site, 'probe'));
  await writeFile(path.join(site, '404.html'), 'not here');
  for (const [address, bytes] of probeFiles(1)) await writeFile(path.join(site, address), bytes());
  nginx = await startNginx(site, check, BEHIND_PROXY);
});
test.afterAll(async () => {
  await nginx.stop();
  await rm(site, { recursive: true });
});

const askFrom = (address: string) => wire(`${nginx.origin}/probe/line?r=1`, { 'x-forwarded-for': address });

test('the configuration is taken without a warning', () => {
  expect(nginx.said()).not.toMatch(/\[(?:warn|emerg|alert)\]/);
});

test('the empty answer, the line and a download have every header, and none may be stored', async () => {
  for (const [url, status] of [
    ['/probe/empty', 204],
    ['/probe/line', 200],
    [downloadAddress(size), 200],
  ] as const) {
    const answer = await wire(`${nginx.origin}${url}?a1b2c3`, { 'accept-encoding': 'br, gzip' });
    expect([url, answer.status]).toEqual([url, status]);
    for (const [name, value] of Object.entries(headersFor(url, hosts)))
      expect([url, name, answer.headers[name.toLowerCase()]]).toEqual([url, name, value]);
    expect(answer.headers['content-encoding']).toBeUndefined();
    // The clock is judged by it.
    expect(answer.headers['date']).toBeDefined();
  }
});

test('a download comes byte for byte, as long as its name says', async () => {
  const { body, headers } = await wire(nginx.origin + downloadAddress(size));
  expect(headers['content-type']).toBe('application/octet-stream');
  expect(headers['content-length']).toBe(String(size));
  expect(body.equals(probeFiles(1).get(downloadAddress(size))?.() ?? Buffer.alloc(0))).toBe(true);
});

test('what the check cannot ask is not there, and does not say that it is an answer', async () => {
  for (const url of ['/probe/', '/probe/other', downloadAddress(10_000_000), '/probe/empty/']) {
    const answer = await wire(nginx.origin + url);
    expect([url, answer.status, answer.body.toString()]).toEqual([url, 404, 'not here']);
    expect([url, answer.headers['x-rahgosha-probe']]).toEqual([url, undefined]);
  }
});

test('whose line it is, is told by the smallest block that the address lies in', async () => {
  const own = (more: object) => JSON.stringify({ own: 1, ...more });
  for (const [address, answer] of [
    ['203.0.113.5', own({ area: 'coast' })],
    ['203.0.113.65', own({ area: 'harbour', kind: 'adsl' })],
    ['203.0.113.96', own({})],
    ['2001:db8:1::5', own({ area: 'coast' })],
    ['203.0.114.5', '{"own":0}'],
    ['2001:db9::1', '{"own":0}'],
  ] as const) {
    const { body, headers } = await askFrom(address);
    expect([address, body.toString()]).toEqual([address, answer]);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    // The same as of npm start.
    expect(lineAnswer(address, check.line)).toBe(answer);
  }
});

test('nobody\u2019s line is called another\u2019s where no block of its family is named', async () => {
  const line = [{ addresses: ['203.0.113.0/24'] }];
  const other = await startNginx(site, { ...noCheck, line }, BEHIND_PROXY);
  try {
    for (const [address, answer] of [
      ['203.0.113.5', '{"own":1}'],
      ['198.51.100.5', '{"own":0}'],
      ['2001:db8::5', '{}'],
    ] as const) {
      const { body } = await wire(`${other.origin}/probe/line`, { 'x-forwarded-for': address });
      expect([address, body.toString()]).toEqual([address, answer]);
    }
  } finally {
    await other.stop();
  }
});

test('a site without blocks of addresses tells nobody whose line it is', async () => {
  const other = await startNginx(site, noCheck);
  try {
    expect((await wire(`${other.origin}/probe/line`)).status).toBe(404);
    expect((await wire(`${other.origin}/probe/empty`)).status).toBe(204);
  } finally {
    await other.stop();
  }
});

test('asked by its number, the server answers the empty probe to another site and nothing else', async () => {
  const byNumber = { host: '198.51.100.7' };
  const empty = await wire(`${nginx.origin}/probe/empty`, byNumber);
  expect([empty.status, empty.headers['x-rahgosha-probe']]).toEqual([204, 'answered']);
  expect(empty.headers['cross-origin-resource-policy']).toBe('cross-origin');
  for (const url of ['/', '/probe/line', downloadAddress(size)])
    expect([url, (await wire(nginx.origin + url, byNumber)).status]).toEqual([url, 404]);
});

test('a browser takes the empty answer from another site, and throws any other answer away', async ({
  page,
}) => {
  const another = createServer((_, response) => response.setHeader('content-type', 'text/html').end());
  const port = await freePort();
  await new Promise<void>((resolve) => another.listen(port, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${port}/`);
  const comes = (url: string) =>
    page.evaluate(async (address) => {
      const options = { mode: 'no-cors', cache: 'no-store' } as const;
      return fetch(address, options).then(
        () => true,
        () => false,
      );
    }, nginx.origin + url);
  expect(await comes('/probe/empty')).toBe(true);
  expect(await comes(downloadAddress(size))).toBe(false);
  another.closeAllConnections();
  another.close();
});
