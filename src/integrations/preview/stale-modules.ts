import type { AstroIntegration } from 'astro';
import { statSync } from 'node:fs';
import path from 'node:path';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
type Environment = Server['environments'][string];

/** Files in which Astro tells its pages what the collections hold, and by which modules, below `.astro/`. */
const filesOfCollections = ['data-store.json', 'content-modules.mjs', 'content-assets.mjs'];

/** The module that holds the entries of all collections: it has no file that Vite knows of. */
const COLLECTIONS_MODULE = '\0astro:data-layer-content';

/** What Vite runs modules with in an environment of the server; a browser's has none. */
interface Runner {
  readonly evaluatedModules: {
    readonly getModuleById: (id: string) => object | undefined;
    readonly invalidateModule: (module: object) => void;
  };
}

const hasRunner = (environment: Environment): environment is Environment & { readonly runner: Runner } =>
  'runner' in environment && typeof environment.runner === 'object' && environment.runner !== null;

/** Lets an environment read again what it made of the collections and of files, and whatever imports those. */
function forget(environment: Environment, files: Iterable<string>): void {
  if (!hasRunner(environment)) return;
  const graph = environment.moduleGraph;
  const collections = graph.getModuleById(COLLECTIONS_MODULE);
  const modules = [...files].flatMap((file) => [...(graph.getModulesByFile(file) ?? [])]);
  for (const module of collections === undefined ? modules : [...modules, collections]) {
    graph.invalidateModule(module, undefined, Date.now(), true);
    const run = module.id === null ? undefined : environment.runner.evaluatedModules.getModuleById(module.id);
    if (run !== undefined) environment.runner.evaluatedModules.invalidateModule(run);
  }
}

const writtenAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Sees to it that a save is followed also where it comes while a page is being made. Vite 8's runner then keeps what it had begun to
 * read before: it marks the module as new and is handed the old text a moment after, for good. So where a file changed
 * between the beginning and the end of an answer, its modules are forgotten once more when the answer has ended.
 */
export function forgetStaleModules(server: Server): void {
  const collections = filesOfCollections.map((name) => path.join(server.config.root, '.astro', name));
  const changes: { readonly file: string; readonly at: number }[] = [];
  server.watcher.on('all', (_, file) => changes.push({ file: path.resolve(file), at: performance.now() }));
  let running = 0;
  server.middlewares.use((_, response, next) => {
    const began = performance.now();
    const before = collections.map(writtenAt);
    running += 1;
    response.once('close', () => {
      running -= 1;
      const files = new Set(changes.filter(({ at }) => at >= began).map(({ file }) => file));
      collections.forEach((file, place) => {
        if (writtenAt(file) !== before[place]) files.add(file);
      });
      if (running === 0) changes.length = 0;
      if (files.size > 0) for (const one of Object.values(server.environments)) forget(one, files);
    });
    next();
  });
}
