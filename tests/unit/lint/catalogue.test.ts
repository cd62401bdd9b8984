import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownPages, reservedAddresses } from '../../../src/lint/catalogue.ts';
import { rulesBroken } from './find-in-body.ts';

test('the site\u2019s own pages are those of src/pages', () => {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro') && !name.includes('[') && name !== '404.astro')
    .map((name) => `/${name.replace(/(?:\/?index)?\.astro$/, '')}/`.replace('//', '/'));
  expect(files.sort()).toEqual([...ownPages].sort());
});

test('no symptom may take what is a page or a folder of the site', () => {
  for (const page of ownPages) if (page !== '/') expect(reservedAddresses).toContain(page.split('/')[1]);
  expect(reservedAddresses).not.toContain('');
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
