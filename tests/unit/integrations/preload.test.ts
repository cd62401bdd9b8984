import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { neededBeside, preload, withPreloads } from '../../../src/integrations/preload.ts';
import { runHook } from './run-hook.ts';

const script = (address: string) => `<script type="module" src="${address}"></script>`;

it('names what a page’s scripts lean on, and what that leans on, once and before them', () => {
  const imports = new Map([
    ['/a.js', ['/b.js', '/c.js']],
    ['/b.js', ['/c.js', '/d.js']],
  ]);
  expect(withPreloads(`<p>${script('/a.js')}${script('/d.js')}`, imports)).toBe(
    `<p><link rel="modulepreload" href="/b.js"><link rel="modulepreload" href="/c.js">${script('/a.js')}${script('/d.js')}`,
  );
});

it.each([
  ['whose scripts lean on nothing', script('/a.js')],
  ['without scripts', '<p>'],
])('leaves a page %s as it is', (_, html) => {
  expect(withPreloads(html, new Map())).toBe(html);
});

it('goes through the pages of the built site', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'preload-'));
  const page = path.join(folder, 'index.html');
  await writeFile(page, script('/assets/a.js'));
  const integration = preload();
  const plugins: unknown[] = [];
  await runHook(integration, 'astro:config:setup', {
    command: 'build',
    updateConfig: ({ vite }: { vite: { plugins: readonly unknown[] } }) => plugins.push(...vite.plugins),
  });
  for (const plugin of plugins) {
    if (typeof plugin !== 'object' || plugin === null || !('generateBundle' in plugin)) continue;
    if (typeof plugin.generateBundle !== 'function') continue;
    const chunks = {
      a: { type: 'chunk', fileName: 'assets/a.js', imports: ['assets/b.js'] },
      font: { type: 'asset' },
    };
    Reflect.apply(plugin.generateBundle, { environment: { name: 'ssr' } }, [
      {},
      { x: { ...chunks.a, imports: [] } },
    ]);
    Reflect.apply(plugin.generateBundle, { environment: { name: 'client' } }, [{}, chunks]);
  }
  await runHook(integration, 'astro:build:done', { dir: pathToFileURL(`${folder}/`) });
  expect(await readFile(page, 'utf8')).toBe(
    `<link rel="modulepreload" href="/assets/b.js">${script('/assets/a.js')}`,
  );
  await rm(folder, { recursive: true });
});

it('asks beside a later import for what is not there yet, by the script itself or by what it leans on', () => {
  const imports = new Map([
    ['/tree.js', ['/sessions.js']],
    ['/sessions.js', ['/later.js']],
  ]);
  const all = ['late.js', 'sessions.js', 'later.js', 'wait.js'];
  expect(neededBeside('late.js', all, 'tree.js', imports)).toEqual(['wait.js']);
  expect(neededBeside('late.js', all, 'other.js', imports)).toEqual(['sessions.js', 'later.js', 'wait.js']);
});
