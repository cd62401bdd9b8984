import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { treePage } from '../../../../src/integrations/editor/tree-page.ts';

const answer = treePage({
  folder: '/nowhere',
  token: 'secret',
  path: '/fa/modem/restart-modem/',
  query: new URLSearchParams(),
  posted: undefined,
});
const page = 'html' in answer.body ? answer.body.html : '';

it('the page of a tree names its file and the token, and works from right to left', () => {
  expect(page).toContain('<tree-editor data-file="articles/fa/modem/restart-modem.mdx">');
  expect(page).toContain('<meta name="edit-token" content="secret" />');
  expect(page).toContain('<html lang="fa" dir="rtl">');
});

it('the page loads what there is', () => {
  const addresses = [...page.matchAll(/(?:href|src)="\/(src\/.+?)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect(existsSync(path.resolve(address)), address).toBe(true);
});
