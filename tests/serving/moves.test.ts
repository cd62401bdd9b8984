import { expect, test } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { securityHeaders } from '../../src/serving/headers.ts';
import { noCheck } from '../../src/serving/served-check.ts';
import { startNginx, type RunningNginx } from './nginx.ts';

/** A name as long as they may be: a table of nginx would not take it. */
const LONG = `/modem/${'a-very-long-name-'.repeat(4)}end/`;

let nginx: RunningNginx;
let site = '';

test.beforeAll(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'rahgosha-moves-'));
  for (const [name, text] of Object.entries({ '': 'home', 'modem/old': 'leads on', 'modem/gone': 'gone' })) {
    await mkdir(path.join(site, name), { recursive: true });
    await writeFile(path.join(site, name, 'index.html'), text);
  }
  await writeFile(path.join(site, '404.html'), 'not here');
  await writeFile(path.join(site, '_redirects'), '/modem/old/ /modem/new/ 301\n');
  const moved = new Map([
    ['/modem/old/', '/modem/new/'],
    [LONG, '/modem/new/'],
  ]);
  nginx = await startNginx(site, noCheck, '', { moved, gone: ['/modem/gone/'] });
});
test.afterAll(async () => {
  await nginx.stop();
  await rm(site, { recursive: true });
});

test('a guide\u2019s former address leads on, with its query and the security headers', async ({
  request,
}) => {
  for (const asked of ['/modem/old/', '/modem/old', LONG]) {
    const answer = await request.get(`${nginx.origin}${asked}?from=sms`, { maxRedirects: 0 });
    expect([asked, answer.status(), answer.headers()['location']]).toEqual([
      asked,
      301,
      '/modem/new/?from=sms',
    ]);
    expect(answer.headers()['cache-control']).toBe('no-cache');
    for (const [name, value] of Object.entries(securityHeaders([])))
      expect(answer.headers()[name.toLowerCase()]).toBe(value);
  }
});

test('what is gone is answered by its page with status 410', async ({ request }) => {
  const answer = await request.get(`${nginx.origin}/modem/gone/`);
  expect([answer.status(), await answer.text()]).toEqual([410, 'gone']);
  expect(answer.headers()['content-type']).toBe('text/html; charset=utf-8');
  expect((await request.get(`${nginx.origin}/modem/gone`)).status()).toBe(410);
});

test('the file that other hosts read is handed out to nobody', async ({ request }) => {
  expect((await request.get(`${nginx.origin}/_redirects`)).status()).toBe(404);
});

test('the configuration is taken without a warning', () => {
  expect(nginx.said()).not.toMatch(/\[(?:warn|emerg|alert)\]/);
});
