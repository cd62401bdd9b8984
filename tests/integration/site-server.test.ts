import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder } from '../../src/integrations/compress-folder.ts';
import { securityHeaders } from '../../src/serving/headers.ts';
import { serveSite, type RunningSite } from '../../src/tools/site-server.ts';

let folder = '';
let site: RunningSite;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-server-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), 'home '.repeat(100));
  await writeFile(path.join(folder, '404.html'), 'not here');
  await writeFile(path.join(folder, '_headers'), 'for the host');
  await writeFile(path.join(folder, 'assets', 'a.12345678.js'), 'let a;'.repeat(50));
  await compressFolder(folder);
  site = await serveSite(folder);
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

test('the local server sends the headers and the compressed files of a real one', async () => {
  const home = await fetch(`${site.origin}/`, { headers: { 'accept-encoding': 'br' } });
  for (const [name, value] of Object.entries(securityHeaders)) expect(home.headers.get(name)).toBe(value);
  expect(home.headers.get('content-encoding')).toBe('br');
  expect(home.headers.get('cache-control')).toBe('no-cache');
  expect(await home.text()).toBe('home '.repeat(100));
  const script = await fetch(`${site.origin}/assets/a.12345678.js`);
  expect(script.headers.get('cache-control')).toContain('immutable');
});

test.each(['/gone/', '/assets/gone.12345678.js', '/_headers'])(
  'the local server answers %s with the page for what is missing, under the same headers',
  async (url) => {
    const answer = await fetch(site.origin + url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('not here');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  },
);
