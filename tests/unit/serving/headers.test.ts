import { expect, test } from 'vitest';
import { headersFile } from '../../../src/serving/headers-file.ts';
import { hashedPrefixes, headersFor, securityHeaders, typeOf } from '../../../src/serving/headers.ts';
import { noCheck } from '../../../src/serving/served-check.ts';
import { nginxConfiguration } from '../../../src/serving/nginx.ts';
import {
  headerCsp,
  pageDirectives,
  SAVED_CSP,
  scriptSources,
  styleSources,
} from '../../../src/serving/csp.ts';

/** A CSP by the names of its directives. */
const byName = (directives: readonly string[]) =>
  new Map(directives.map((one) => [one.split(' ', 1)[0] ?? '', one.slice(one.indexOf(' ') + 1)]));

const hosts = ['http://192.168.1.1', 'https://abroad.example'];

const options = { names: 'help.example', listen: ['80'], root: '/srv/help', brotli: true };

test('the header never refuses what a page\u2019s own CSP allows', () => {
  const [page, header] = [byName(pageDirectives(hosts)), byName(headerCsp(hosts).split('; '))];
  for (const kind of ['default-src', 'script-src', 'style-src']) expect(header.has(kind)).toBe(false);
  for (const [kind, sources] of page) if (kind !== 'default-src') expect(header.get(kind)).toBe(sources);
  for (const [kind, sources] of header)
    if (!page.has(kind)) expect([kind, sources]).toEqual([kind, "'none'"]);
});

test('no CSP allows inline code or another host', () => {
  const all = [...pageDirectives([]), headerCsp([]), ...scriptSources, ...styleSources].join(' ');
  expect(all).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test('both CSPs let pages ask the hosts of the connection check, and allow nothing else of them', () => {
  for (const directives of [pageDirectives(hosts), headerCsp(hosts).split('; ')]) {
    const named = directives.filter((one) => one.includes('http'));
    expect(named).toEqual(["connect-src 'self' http://192.168.1.1 https://abroad.example"]);
  }
});

test('the CSP of a saved page leaves to the page where it may ask, and is the header\u2019s in all else', () => {
  const [saved, header] = [byName(SAVED_CSP.split('; ')), byName(headerCsp(hosts).split('; '))];
  header.delete('connect-src');
  expect(saved).toEqual(header);
});

test('hashed files are kept for ever, icons for a day, all else is revalidated', () => {
  for (const url of ['/assets/a.12345678.js', '/search-index/0a1b2c3d4e/pagefind.js'])
    expect(headersFor(url, [])['Cache-Control']).toContain('immutable');
  for (const url of ['/icon.svg', '/icons/icon-192.png', '/manifest.webmanifest'])
    expect(headersFor(url, [])['Cache-Control']).toBe('public, max-age=86400');
  for (const url of [
    '/',
    '/wifi/',
    '/service-worker.js',
    '/assets',
    '/icon.svg/',
    '/notices.json',
    '/notices/',
  ])
    expect(headersFor(url, [])['Cache-Control']).toBe('no-cache');
});

test('the file for hosts and the configuration for nginx say every header', () => {
  const [file, nginx] = [headersFile([]), nginxConfiguration(options)];
  for (const [name, value] of Object.entries(securityHeaders([]))) {
    expect(file).toContain(`\n  ${name}: ${value}\n`);
    expect(nginx).toContain(`add_header ${name} "${value}" always;`);
  }
  for (const prefix of hashedPrefixes) {
    expect(file).toContain(`\n${prefix}*\n  Cache-Control: `);
    expect(nginx).toContain(`"~^${prefix}" "public, max-age=31536000, immutable";`);
  }
  expect(file).toContain('\n/icons/*\n  Cache-Control: public, max-age=86400\n');
  expect(file).toContain('\n/icon.svg\n  Cache-Control: public, max-age=86400\n');
  expect(nginx).toContain('"~^/icons/" "public, max-age=86400";');
  expect(nginx).toContain(String.raw`"~^/icon\.svg$" "public, max-age=86400";`);
});

test('a host asks about the notices each time, and calls the feed a feed', () => {
  const file = headersFile([]);
  expect(file).toContain('\n/notices.json\n  Cache-Control: no-cache\n');
  expect(file).toContain('\n/notices.xml\n  Content-Type: application/atom+xml; charset=utf-8\n');
});

test('feed, calendar and manifest have their types, and each type of nginx its charset', () => {
  expect(typeOf('/notices.xml')).toBe('application/atom+xml; charset=utf-8');
  expect(typeOf('/notices/power-works.ics')).toBe('text/calendar; charset=utf-8');
  expect(typeOf('/manifest.webmanifest')).toBe('application/manifest+json; charset=utf-8');
  for (const url of ['/sitemap-0.xml', '/notices.json', '/notices/']) expect(typeOf(url)).toBeUndefined();
  const nginx = nginxConfiguration(options);
  const [charsets = ''] = /charset_types.*/.exec(nginx) ?? [];
  const named = [...nginx.matchAll(/default_type (.+);/g)].map(([, type = '']) => type);
  const textual = named.filter((type) => type !== 'application/octet-stream');
  expect(textual).toEqual(['application/manifest+json', 'application/atom+xml', 'text/calendar']);
  for (const type of textual) expect(charsets).toContain(` ${type}`);
});

test('a location of nginx that adds a header adds all of them, or it would take the others away', () => {
  const check = {
    ...noCheck,
    line: [{ addresses: ['127.0.0.0/8'] }],
    byAddress: 'https://203.0.113.7/probe/empty',
  };
  const locations = nginxConfiguration({ ...options, check })
    .split(/^ {4}location /m)
    .slice(1);
  const adding = locations.filter((one) => one.includes('add_header'));
  expect(adding).toHaveLength(4);
  for (const location of adding)
    for (const name of Object.keys(headersFor('/probe/empty', [])))
      expect(location).toContain(`add_header ${name} "`);
});

test('no two rules of the file for hosts set the same header for one address', () => {
  const [everywhere = ''] = headersFile([]).split('\n\n');
  expect(everywhere).not.toMatch(/ (?:Cache-Control|Content-Type):/);
});

test('a path with spaces and quotes stays one word for nginx, and brotli can be left out', () => {
  const text = nginxConfiguration({ ...options, root: '/srv/my "help"', brotli: false });
  expect(text).toContain(String.raw`root "/srv/my \"help\"";`);
  expect(text).not.toContain('brotli');
});

test('what the connection check asks is never stored and says whose answer it is, on every kind of server', () => {
  for (const url of ['/probe/empty', '/probe/line', '/probe/download-100000'])
    expect(headersFor(url, [])).toMatchObject({
      'Cache-Control': 'no-store',
      'X-Rahgosha-Probe': 'answered',
      'X-Frame-Options': 'DENY',
    });
  expect(headersFile([])).toContain(
    '\n/probe/*\n  Cache-Control: no-store\n  X-Rahgosha-Probe: answered\n  Content-Type: application/octet-stream\n',
  );
});

test('only the empty answer may be asked for by another site: by this server\u2019s number', () => {
  const policy = (url: string) => headersFor(url, [])['Cross-Origin-Resource-Policy'];
  expect(policy('/probe/empty')).toBe('cross-origin');
  for (const url of ['/probe/line', '/probe/download-100000', '/probe/empty/', '/'])
    expect(policy(url)).toBe('same-origin');
});
