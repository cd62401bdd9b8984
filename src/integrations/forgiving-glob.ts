import { glob, type Loader, type LoaderContext } from 'astro/loaders';

/** What Astro knows of a kind of file: how its fields are read. */
interface EntryType {
  readonly getEntryInfo: (file: unknown) => Promise<unknown>;
}

const isEntryType = (value: unknown): value is EntryType =>
  typeof value === 'object' &&
  value !== null &&
  'getEntryInfo' in value &&
  typeof value.getEntryInfo === 'function';

/** The kinds of files that a loader's context names, each reading a file that it cannot read as one without data. */
function forgivingTypes(context: LoaderContext): { entryTypes?: Map<unknown, unknown> } {
  if (!('entryTypes' in context) || !(context.entryTypes instanceof Map)) return {};
  const types: [unknown, unknown][] = [...context.entryTypes].map(([ending, type]: [unknown, unknown]) => {
    if (!isEntryType(type)) return [ending, type];
    const getEntryInfo = async (file: unknown) => {
      try {
        return await type.getEntryInfo(file);
      } catch {
        return { data: {}, rawData: '', body: '', slug: '' };
      }
    };
    return [ending, { ...type, getEntryInfo }];
  });
  return { entryTypes: new Map(types) };
}

/**
 * The context of a loader in which a file that cannot be read is left out. Astro's own would end the live preview at
 * its start for one wrong line of site.yaml or of a symptom. What is wrong is not lost: the content check, which runs before a build
 * and beside the preview, names each such file and line, and a build stops there.
 */
function forgiving(context: LoaderContext, folder: string): LoaderContext {
  const refused = new WeakSet<object>();
  return {
    ...context,
    ...forgivingTypes(context),
    // The preview's memory is one for all content folders: a symptom of the same name and text in another is not the same.
    generateDigest: (data) => context.generateDigest({ folder, data }),
    parseData: async (entry) => {
      try {
        return await context.parseData(entry);
      } catch {
        refused.add(entry.data);
        return entry.data;
      }
    },
    store: {
      ...context.store,
      set: (entry) => {
        if (!refused.has(entry.data)) return context.store.set(entry);
        context.store.delete(entry.id);
        return false;
      },
    },
  };
}

/** Astro's loader of files by a pattern, which leaves out those that it cannot read. */
export function forgivingGlob(options: Parameters<typeof glob>[0]): Loader {
  const loader = glob(options);
  return {
    ...loader,
    name: 'rahgosha-forgiving-glob',
    load: (context) => loader.load(forgiving(context, String(options.base))),
  };
}
