import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import renderer from '@astrojs/mdx/server.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import Key from '../../../src/blocks/Key.astro';
import Steps from '../../../src/blocks/Steps.astro';
import { compileGuide } from './compile-guide.ts';

let folder = '';
let guides = 0;
beforeAll(async () => {
  // Below the project, where the tests' server finds Astro.
  folder = await mkdtemp(path.resolve('node_modules/.guides-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A guide's text as a page shows it, compiled by the configuration of the site. */
async function html(source: string): Promise<string> {
  const file = path.join(folder, `${++guides}.mdx`);
  await writeFile(file, source);
  const { Content } = await import(/* @vite-ignore */ file);
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer });
  return container.renderToString(Content, { props: { components: { Key, Steps } } });
}

describe('a guide as a page shows it', () => {
  it('leaves the front matter out, and gives headings an address', async () => {
    const page = await html('---\ntitle: عنوان\n---\n\n## خط و کارشناس\n\nمتن **مهم**.');
    expect(page).toContain('<h2 id="خط-و-کارشناس">خط و کارشناس</h2>');
    expect(page).toContain('<p>متن <strong>مهم</strong>.</p>');
    expect(page).not.toContain('عنوان');
  });

  it('draws components inside text, text inside components, and Latin isolated', async () => {
    const page = await html('<Steps>\n\n1. دکمهٔ <Key>Reset</Key> مودم\n\n</Steps>\n');
    expect(page).toContain(await html('<Key>Reset</Key>').then((key) => key.replace(/<\/?p>/g, '')));
    expect(page).toMatch(/<li>دکمهٔ .*<bdi lang="en">Reset<\/bdi>.* مودم<\/li>/);
  });

  it('escapes what looks like HTML in code', async () => {
    expect(await html('`<script>`')).toContain('&lt;script');
  });

  it('lets no attribute end before its time', async () => {
    const page = await html('```"><script>pwned()\nمتن\n```\n\n[پیوند](/a/ \'"><script>pwned()\')\n');
    expect(page).toContain('<pre dir="ltr" lang="en" translate="no"><code>متن');
    expect(page.replace(/"[^"]*"/g, '""')).not.toContain('<script>');
  });

  it('leaves dashes, dots and quotation marks as they were typed', async () => {
    const page = await html('الف -- ب --- پ ... "ت" \'ث\'');
    expect(page).toContain('<p>الف -- ب --- پ ... &quot;ت&quot; &#39;ث&#39;</p>');
  });
});

describe('compiling a guide', () => {
  it('refuses code and a component that there is not', async () => {
    await expect(compileGuide('{1 + 1}')).rejects.toThrow('not allowed in a guide');
    await expect(compileGuide('<Clock />')).rejects.toThrow('Clock');
  });

  it.each(['layout: ../../src/layouts/Page.astro', 'layout:', '"layout": false'])(
    'refuses the front matter "%s", which Astro would make an import of',
    async (field) => {
      await expect(compileGuide(`---\n${field}\n---\n\nمتن`)).rejects.toThrow('The field layout');
    },
  );

  it('imports nothing but what draws elements', async () => {
    const code = await compileGuide('---\ntitle: عنوان\n---\n\n## متن\n');
    expect([...code.matchAll(/\bimport\b[^;]*/g)].map(([line]) => line)).toEqual([
      expect.stringMatching(/from ["']astro\/jsx-runtime["']$/),
    ]);
  });

  it('imports the pictures that it shows from their folder, however it names them', async () => {
    const code = await compileGuide('![مودم](a.png)\n\n![مودم][b]\n\n[b]: b.svg\n\n![مودم](a.png)\n');
    expect([...code.matchAll(/\bfrom ?["'](@pictures\/[^"']*)/g)].map(([, from]) => from)).toEqual([
      '@pictures/a.png',
      '@pictures/b.svg',
    ]);
  });
});
