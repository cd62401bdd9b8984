import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes } from '../../../src/serving/inline-hashes.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const [style, script, other] = ['body{margin:0}', 'start()', 'p{color:red}'].map(hashOf);

const page = (csp: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${csp}">${body}</head>`;

test('a page\u2019s CSP keeps the hashes of its own parts and loses those of other pages', () => {
  const body = '<style>body{margin:0}</style><script type="module">start()</script>';
  const whole = `script-src 'self' ${script} ${other}; style-src 'self' ${other} ${style}`;
  const own = `script-src 'self' ${script}; style-src 'self' ${style}`;
  expect(keepOwnHashes(page(whole, body))).toBe(page(own, body));
});

test('data and scripts of their own address have no hash', () => {
  const body = `<script type="application/ld+json">start()</script><script type="module" src="/a.js">start()</script>`;
  expect(keepOwnHashes(page(`script-src 'self' ${script}`, body))).toBe(page("script-src 'self'", body));
});

test('a page without a CSP is left as it is', () => {
  const html = `<p>script-src ${script}</p>`;
  expect(keepOwnHashes(html)).toBe(html);
});
