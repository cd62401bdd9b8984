import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../build-site.ts';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../src/lint/rule-docs/example-files.ts';
import type { Example } from '../../src/lint/rule-docs/rule-doc.ts';
import { isError } from '../../src/diagnostics/rules.ts';

const hostile = 'tests/fixtures/hostile';
const pictures = new Map([['modem.png', { bytes: 99, width: 9, height: 9, format: 'png' }]]);

let root = '';
const build = (content: string) => buildSite(content, path.join(root, 'dist'));

async function write(folder: string, files: ReadonlyMap<string, string>): Promise<string> {
  for (const [name, text] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

/** The pastes of a kind that the content check is known to let through, as guides. */
async function passing(kind: 'head' | 'body'): Promise<[string, string][]> {
  const folder = path.join(hostile, kind === 'head' ? 'harmless-head' : 'harmless-text');
  const guides: [string, string][] = [];
  for (const name of await readdir(folder)) {
    const text = (await readFile(path.join(folder, name), 'utf8')).trimEnd();
    const example: Example = kind === 'head' ? { head: text } : { body: text };
    const files = exampleFiles(example);
    expect(lintFiles(files, { now: new Date(), pictures }).diagnostics.filter(isError), name).toEqual([]);
    const slug = name.replace(/\.\w+$/, '');
    // No two guides may have the same text, title or alias.
    const own = (files.get(EXAMPLE_FILE) ?? '')
      .replace(/^title: مودم.*/m, `title: ${slug}`)
      .replace(/^aliases: .*/m, `aliases: [${slug}]`);
    guides.push([slug, `${own}\n${slug}\n`]);
  }
  return guides;
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rahgosha-hostile-'));
});

afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));

describe('a site built from hostile pastes', () => {
  const pages = new Map<string, string>();

  beforeAll(async () => {
    const guides = [...(await passing('body')), ...(await passing('head'))];
    const files = new Map(exampleFiles({ body: 'سلام.' }));
    for (const [name, text] of guides) files.set(`articles/fa/modem/${name}.mdx`, text);
    const content = await write(path.join(root, 'content'), files);
    await mkdir(path.join(content, 'pictures'));
    await cp('public/icons/icon-192.png', path.join(content, 'pictures/modem.png'));
    await build(content);
    for (const [name] of guides) {
      pages.set(name, await readFile(path.join(root, 'dist/modem', name, 'index.html'), 'utf8'));
    }
    pages.set('home', await readFile(path.join(root, 'dist/index.html'), 'utf8'));
    pages.set('modem', await readFile(path.join(root, 'dist/modem/index.html'), 'utf8'));
  }, 120_000);

  test('has the pastes that may stand in a guide', () => {
    expect(pages.size).toBeGreaterThan(12);
  });

  test('shows them as text: none is inside a tag or a script', () => {
    for (const [name, html] of pages) {
      const visible = html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
      // Quoted values are text; what is left of a tag is its name and the names of its attributes.
      const bare = visible.replace(/(<[^>"]*(?:"[^"]*"[^>"]*)*)/g, (tag) => tag.replace(/"[^"]*"/g, '""'));
      const faults = [/<[^>]*pwned/, /<[^>]*\son\w+=/, /<script[^>]*>[^<]*pwned/].flatMap(
        (fault) => fault.exec(bare)?.[0] ?? [],
      );
      expect(faults, name).toEqual([]);
      expect(/(?:href|src)="\s*(?:javascript|data|vbscript):[^"]*pwned/i.exec(visible), name).toBeNull();
    }
  });
});

/** What a build that must fail says. */
const failure = (content: string) => build(content).then(String, String);

test('a build with a refused paste stops, names the line, and writes no page of it', async () => {
  const files = new Map(exampleFiles({ body: 'سلام.\n\n<script>pwned()</script>' }));
  const content = await write(path.join(root, 'refused'), files);
  expect(await failure(content)).toMatch(
    /modem-power\.mdx:10:1 raw-html The HTML tag <script> is not allowed\./,
  );
});

test('a build with a link in the place of a guide stops, and names it', async () => {
  const content = await write(path.join(root, 'linked'), new Map(exampleFiles({ body: 'سلام.' })));
  const guides = path.join(content, 'articles/fa/modem');
  await symlink(path.join(guides, 'modem-power.mdx'), path.join(guides, 'linked.mdx'));
  expect(await failure(content)).toMatch(/linked\.mdx:1:1 file-name This is a link to another place\./);
});

test('a build with a field that would import a layout stops, and names it', async () => {
  const files = new Map(exampleFiles({ head: 'layout: ../../../../src/layouts/Page.astro' }));
  const content = await write(path.join(root, 'laid-out'), files);
  expect(await failure(content)).toMatch(/modem-power\.mdx:\d+:\d+ unknown-field/);
});

test('a build with a drawing that has a script stops, and names it', async () => {
  const content = await write(
    path.join(root, 'drawn'),
    new Map([
      ...exampleFiles({ body: '![پشت مودم](modem.svg)' }),
      [
        'pictures/modem.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>pwned()</script></svg>',
      ],
    ]),
  );
  expect(await failure(content)).toMatch(/modem-power\.mdx:\d+:\d+ picture-code .*<script>/);
});
