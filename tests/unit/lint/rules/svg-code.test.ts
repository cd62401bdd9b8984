import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { svgFault } from '../../../../src/lint/rules/svg-code.ts';

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">';
const inside = (text: string) => svgFault(`${HEAD}${text}</svg>`);

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  '<foreignObject><p>text</p></foreignObject>',
  '<iframe src="https://evil.example/"/>',
  '<a href="javascript:alert(1)"><text>x</text></a>',
  '<use href="https://evil.example/x.svg#a"/>',
  '<use xlink:href="data:image/svg+xml,x#a"/>',
  '<use href="&#35;a"/>',
  '<use href=" #a" xml:base="https://evil.example/"/>',
  '<image href="https://evil.example/x.png" width="9" height="9"/>',
  '<feImage href="https://evil.example/x.png"/>',
  '<animate attributeName="href" to="javascript:alert(1)"/>',
  '<set attributeName="onload" to="alert(1)"/>',
  '<handler type="text/javascript">alert(1)</handler>',
  '<path onload="alert(1)" d="M0 0"/>',
  '<path ONCLICK="alert(1)" d="M0 0"/>',
  "<g on='x' onfocusin='alert(1)'/>",
  '<path fill="url(https://evil.example/x.svg#a)"/>',
  '<path fill="url( \'//evil.example/x.svg#a\')"/>',
  '<path fill="u&#114;l(https://evil.example/x.svg#a)"/>',
  '<path style="fill:\\75rl(https://evil.example/x)"/>',
  '<style>@import "https://evil.example/x.css";</style>',
  '<style>@&#105;mport "https://evil.example/x.css";</style>',
  '<style>path{fill:url(https://evil.example/x)}</style>',
  '<style>@font-face{src:url("https://evil.example/x")}</style>',
  '<style><![CDATA[@import "https://evil.example/x.css";]]></style>',
  '<?xml-stylesheet href="https://evil.example/x.css"?>',
  '<!DOCTYPE svg [<!ENTITY x "y">]>',
  '<text>&x;</text>',
  '<path d="M0 0" d=M1/>',
  '<g>',
  '</g>',
  '<g></path>',
  'a < b',
])('a drawing with %s is refused', (text) => expect(inside(text)).toBeDefined());

test.each([
  '<!DOCTYPE svg [<!ENTITY x "y">]>',
  '<?xml-stylesheet href="https://evil.example/x.css"?>',
  'x <',
])('a drawing that begins with %s is refused', (head) =>
  expect(svgFault(`${head}${HEAD}</svg>`)).toBeDefined(),
);

test('what is no drawing, or one that browsers do not draw, is refused', () => {
  expect(svgFault('')).toEqual({ is: 'no-end' });
  expect(svgFault('<svg viewBox="0 0 9 9"></svg>')).toEqual({ is: 'beginning' });
  expect(svgFault('<html xmlns="http://www.w3.org/1999/xhtml"></html>')).toEqual({
    is: 'element',
    name: 'html',
  });
  expect(svgFault(HEAD)).toEqual({ is: 'no-end' });
});

test.each([
  '',
  '<!-- made by hand --><title>مودم</title><desc>پشت مودم</desc>',
  '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>',
  '<path fill="url(#a)" d="M0 0h9"/>',
  '<g class="x"><use href="#a"/><use xlink:href="#a"/></g>',
  '<style>path{fill:#0a5c6b}@media (prefers-color-scheme:dark){path{fill:#74cbd6}}</style>',
  '<text x="4" y="4" font-family="sans-serif">LAN &amp; DSL &#8212;</text>',
])('a drawing of shapes and text with %s is right', (text) => {
  expect(inside(text)).toBeUndefined();
  expect(svgFault(`<?xml version="1.0" encoding="UTF-8"?>\n${HEAD}${text}</svg>\n`)).toBeUndefined();
});

/** Drawings of our own; editors may add others. */
const OWN = ['fiber-box.svg', 'modem-back.svg', 'plug-polarity.svg', 'splitter.svg'];

test('our own drawings are right, dark where the screen is, and legible in a question at 320 px', () => {
  for (const name of OWN) {
    const source = readFileSync(`content/pictures/${name}`, 'utf8');
    expect(svgFault(source), name).toBeUndefined();
    expect(source, name).toContain('@media (prefers-color-scheme: dark)');
    const width = Number(/viewBox="0 0 (\d+)/.exec(source)?.[1]);
    const sizes = [...source.matchAll(/font(?:-size)?: ?(\d+)px/g)].map(([, size]) => Number(size));
    expect(sizes.length, name).toBeGreaterThan(0);
    // A card leaves 243 px of the 320.
    for (const size of sizes) expect((size * 243) / width, name).toBeGreaterThanOrEqual(12);
  }
});
