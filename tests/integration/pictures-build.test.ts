import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleFiles } from '../../src/lint/rule-docs/example-files.ts';
import { buildSite } from '../build-site.ts';
import { flatPng } from '../flat-png.ts';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 230"><path d="M0 0h360v230H0z" fill="#fff"/></svg>';

let root = '';
let html = '';
let names: readonly string[] = [];
const built = (name: string) => path.join(root, 'dist', name);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rahgosha-pictures-'));
  const body = '![پشت مودم](modem-back.svg)\n\n![صفحهٔ ورود](login.png)\n\n![نشان][icon]\n\n[icon]: icon.png';
  const files: (readonly [string, string | Buffer])[] = [
    ...exampleFiles({ body }),
    ['pictures/modem-back.svg', DRAWING],
    ['pictures/login.png', flatPng(1600, 900)],
    ['pictures/icon.png', flatPng(90, 60)],
  ];
  for (const [name, content] of files) {
    await mkdir(path.dirname(path.join(root, 'content', name)), { recursive: true });
    await writeFile(path.join(root, 'content', name), content);
  }
  await buildSite(path.join(root, 'content'), path.join(root, 'dist'));
  html = await readFile(built('modem/modem-power/index.html'), 'utf8');
  names = await readdir(built('assets'), { recursive: true });
}, 120_000);

afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));

/** The attributes of the picture with these words. */
function attributesOf(words: string): ReadonlyMap<string, string> {
  const tag = html.match(/<img [^>]*>/g)?.find((one) => one.includes(`alt="${words}"`)) ?? '';
  return new Map([...tag.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

test('a picture of a content folder elsewhere keeps its place and comes when a reader is near', () => {
  for (const [words, width, height] of [
    ['پشت مودم', '360', '230'],
    ['صفحهٔ ورود', '700', '394'],
    ['نشان', '90', '60'],
  ] as const) {
    const attributes = attributesOf(words);
    expect([attributes.get('width'), attributes.get('height')], words).toEqual([width, height]);
    expect([attributes.get('loading'), attributes.get('decoding')], words).toEqual(['lazy', 'async']);
    expect(attributes.get('src'), words).toMatch(/^\/assets\/[\w-]+\.[\w-]+\.(?:svg|webp)$/);
  }
});

test('a drawing goes out as it is, under an address with a hash', async () => {
  expect(await readFile(built(attributesOf('پشت مودم').get('src') ?? ''), 'utf8')).toBe(DRAWING);
});

test('a screenshot goes out as WebP in two widths, a small picture in its own, and neither as it was', async () => {
  const choice = attributesOf('صفحهٔ ورود').get('srcset')?.split(', ') ?? [];
  const widths = await Promise.all(
    choice.map(async (one) => {
      const [address = '', width] = one.split(' ');
      const known = await imageMetadata(await readFile(built(address)));
      return [known.format, `${known.width}w`, width];
    }),
  );
  expect(widths).toEqual([
    ['webp', '700w', '700w'],
    ['webp', '1400w', '1400w'],
  ]);
  expect(attributesOf('صفحهٔ ورود').get('src')).toBe(choice[0]?.split(' ', 1)[0]);
  expect(attributesOf('نشان').has('srcset')).toBe(false);
  expect((await imageMetadata(await readFile(built(attributesOf('نشان').get('src') ?? '')))).width).toBe(90);
  expect(names.filter((name) => name.endsWith('.png'))).toEqual([]);
  // They are compressed already.
  expect(names.filter((name) => /\.webp\.(?:br|gz)$/.test(name))).toEqual([]);
});

test('the device keeps the small width of each, and its page asks for no other', async () => {
  const worker = await readFile(built('service-worker.js'), 'utf8');
  for (const words of ['پشت مودم', 'صفحهٔ ورود', 'نشان'])
    expect(worker).toContain(attributesOf(words).get('src'));
  expect(worker).not.toContain(attributesOf('صفحهٔ ورود').get('srcset')?.split(', ')[1]?.split(' ')[0]);
});
