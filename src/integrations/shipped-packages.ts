import { build } from 'esbuild';
import type { Plugin } from 'vite';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Packages whose files go to browsers as they are or cut down, without a bundler that would tell: the search index's own
 * scripts, and the font. Every dependency is named here, or is bundled, or stays in the build; a test holds that.
 */
export const copiedPackages = ['pagefind', '@fontsource-variable/vazirmatn'] as const;

/**
 * The package that a bundled module is of; undefined for one of the site's own.
 * @param id the module's file, or the name of one that a bundler makes itself, which begins with a NUL.
 * @example packageOf('/x/node_modules/@a/b/c.js') // '@a/b'
 */
export function packageOf(id: string): string | undefined {
  const name = /^(?:@[^/]+\/)?[^/?]+/;
  if (id.startsWith('\0')) return name.exec(id.slice(1))?.[0];
  const inside = id.replaceAll(path.sep, '/').split('/node_modules/').at(-1) ?? '';
  return id.includes('node_modules') ? name.exec(inside)?.[0] : undefined;
}

/** Watches the bundling of the pages' scripts and notes the packages of all modules of which something is left. */
export function watchBundle(shipped: Set<string>): Plugin {
  return {
    name: 'rahgosha-shipped-packages',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 ? packageOf(id) : undefined;
          if (name !== undefined) shipped.add(name);
        }
      }
    },
  };
}

/** The packages that the service worker is bundled from. */
export async function packagesOfWorker(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../offline/service.worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).flatMap((input) => packageOf(`/${input}`) ?? []);
}
