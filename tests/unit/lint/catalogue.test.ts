import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownPages, reservedAddresses } from '../../../src/lint/catalogue.ts';
import { findingsOf, rulesBroken } from './find-in-body.ts';

test('the site\u2019s own pages are those of src/pages', () => {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro') && !name.includes('[') && name !== '404.astro')
    .map((name) => `/${name.replace(/(?:\/?index)?\.astro$/, '')}/`.replace('//', '/'));
  expect(files.sort()).toEqual([...ownPages].sort());
});

test('no symptom may take what is a page or a folder of the site', () => {
  const pages = ownPages.map((page) => page.split('/')[1] ?? '').filter((name) => name !== '');
  const folders = readdirSync('public', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  // What a build adds: its scripts, the search index, the answers to the connection check, the page for what is missing, and a second language.
  const built = ['assets', 'search-index', 'probe', '404', 'en'];
  expect([...reservedAddresses].sort()).toEqual(
    [...pages, ...folders.map(({ name }) => name), ...built].sort(),
  );
});

test.each([...reservedAddresses])('a symptom named %s is refused, and is not taken for a page', (name) => {
  const text = 'title: مشکل تازه\nsummary: چیزی درست کار نمی\u200cکند.\nicon: modem\norder: 3\n';
  const found = findingsOf({ files: { [`symptoms/${name}.yaml`]: text } });
  expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`symptoms/${name}.yaml symptom-name`]);
});

test.each(['/en/', '/404/', '/assets/', '/icons/', '/search-index/'])(
  'a link to %s leads nowhere',
  (address) => {
    expect(rulesBroken(`[واژه](${address})`)).toEqual(['broken-link']);
  },
);

test('an address of the web without https:// is asked for it', () => {
  expect(rulesBroken('[واژه](www.example.ir)')).toEqual(['broken-link']);
  expect(rulesBroken('[واژه](https://www.example.ir)')).toEqual([]);
});
