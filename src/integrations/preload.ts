import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PRELOAD_FILES = fileURLToPath(new URL('./preload-files.element.ts', import.meta.url));

/**
 * Puts `preload-files.element.ts` in the place of the 800 bytes that Vite sets before every later `import()`: they load
 * style sheets with it and tell of failures. Here a script brings no style sheet, and whoever imports says what happens
 * without it.
 */
const smallHelper: Plugin = {
  name: 'rahgosha-small-preload',
  enforce: 'pre',
  resolveId: { filter: { id: /vite\/preload-helper/ }, handler: () => PRELOAD_FILES },
};

/** Notes which files each script of the pages leans on from the start, by their addresses. */
const noteImports = (imports: Map<string, readonly string[]>): Plugin => ({
  name: 'rahgosha-note-imports',
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        imports.set(
          `/${chunk.fileName}`,
          chunk.imports.map((file) => `/${file}`),
        );
  },
});

/** A script with all that it leans on from the start, and that in turn. */
function closureOf(
  addresses: Iterable<string>,
  imports: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const needed = new Set(addresses);
  // A set grows while it is gone through: what an import imports comes as well.
  for (const address of needed) for (const file of imports.get(address) ?? []) needed.add(file);
  return needed;
}

/**
 * What a script must ask for beside a file that it imports later: neither the file, which is asked for by the import, nor what the
 * script leans on itself, which is there. Each name that it need not hold makes it smaller.
 * @param imports the files that a script imports from the start, by its address.
 */
export function neededBeside(
  file: string,
  all: readonly string[],
  host: string,
  imports: ReadonlyMap<string, readonly string[]>,
): string[] {
  const there = closureOf([`/${host}`], imports);
  return all.filter((one) => one !== file && !there.has(`/${one}`));
}

/** Lets scripts ask for no more than that beside what they import later. */
const fewPreloads = (imports: ReadonlyMap<string, readonly string[]>): Plugin => ({
  name: 'rahgosha-few-preloads',
  config: () => ({
    environments: {
      client: {
        build: {
          modulePreload: {
            polyfill: false,
            resolveDependencies: (file, all, { hostId }) => neededBeside(file, all, hostId, imports),
          },
        },
      },
    },
  }),
});

/**
 * A page that names, beside its scripts, the files that these lean on: a browser that learns of them from the scripts
 * asks a round trip later, and for those behind them two.
 * @param imports the files that a script imports from the start, by its address.
 */
export function withPreloads(html: string, imports: ReadonlyMap<string, readonly string[]>): string {
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"><\/script>/g)];
  const known = new Set(scripts.map(([, address = '']) => address));
  const needed = closureOf(known, imports);
  const links = [...needed].filter((file) => !known.has(file));
  const tags = links.map((file) => `<link rel="modulepreload" href="${file}">`).join('');
  const [first] = scripts;
  return first === undefined || tags === '' ? html : html.replace(first[0], () => tags + first[0]);
}

/** Lets what a script leans on come with it, both where a page names it and where another script imports it later. */
export function preload(): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  return {
    name: 'rahgosha-preload',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [smallHelper, noteImports(imports), fewPreloads(imports)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = await readdir(folder, { recursive: true });
        for (const name of names.filter((one) => one.endsWith('.html'))) {
          const file = path.join(folder, name);
          const html = await readFile(file, 'utf8');
          const whole = withPreloads(html, imports);
          if (whole !== html) await writeFile(file, whole);
        }
      },
    },
  };
}
