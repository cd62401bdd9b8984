import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Astro knows of a kind of file: how its fields are read. */
interface EntryType {
  readonly getEntryInfo: (file: unknown) => Promise<unknown>;
}

const isEntryType = (value: unknown): value is EntryType =>
  typeof value === 'object' &&
  value !== null &&
  'getEntryInfo' in value &&
  typeof value.getEntryInfo === 'function';

/**
 * The kinds of files that a loader's context names, each reading a file that it cannot read as one without data; where
 * somebody else reads the fields, every file is one without, and no head is parsed twice.
 */
function forgivingTypes(
  context: LoaderContext,
  isReadElsewhere: boolean,
): { entryTypes?: Map<unknown, unknown> } {
  if (!('entryTypes' in context) || !(context.entryTypes instanceof Map)) return {};
  const types: [unknown, unknown][] = [...context.entryTypes].map(([ending, type]: [unknown, unknown]) => {
    if (!isEntryType(type)) return [ending, type];
    const getEntryInfo = async (file: unknown) => {
      const unread = { data: {}, rawData: '', body: '', slug: '' };
      if (isReadElsewhere) return unread;
      try {
        return await type.getEntryInfo(file);
      } catch {
        return unread;
      }
    };
    return [ending, { ...type, getEntryInfo }];
  });
  return { entryTypes: new Map(types) };
}

/**
 * What a file's entry holds, by its path below the loader's folder, as somebody else has read it; undefined for a file
 * that is left out.
 */
export type FieldsOf = (file: string) => Promise<object | undefined>;

/**
 * The fields of an entry: as Astro has read them, or by `fieldsOf`.
 * @throws Error for an entry that is left out.
 */
async function fields<Data extends Record<string, unknown>>(
  entry: { readonly data: Data; readonly filePath?: string },
  folder: string,
  fieldsOf: FieldsOf | undefined,
): Promise<Data> {
  if (fieldsOf === undefined) return entry.data;
  const found = await fieldsOf(path.relative(folder, entry.filePath ?? '').replaceAll(path.sep, '/'));
  if (found === undefined) throw new Error('It is not to be published.');
  return { ...entry.data, ...found };
}

/**
 * The context of a loader in which a file that cannot be read is left out. Astro's own would end the live preview at
 * its start for one wrong line of site.yaml or of a symptom. What is wrong is not lost: the content check, which runs before a build
 * and beside the preview, names each such file and line, and a build stops there.
 */
function forgiving(context: LoaderContext, folder: string, fieldsOf: FieldsOf | undefined): LoaderContext {
  const refused = new WeakSet<object>();
  return {
    ...context,
    ...forgivingTypes(context, fieldsOf !== undefined),
    parseData: async (entry) => {
      try {
        return await context.parseData({ ...entry, data: await fields(entry, folder, fieldsOf) });
      } catch {
        refused.add(entry.data);
        return entry.data;
      }
    },
    store: {
      ...context.store,
      // Astro would keep an entry whose text is the same: of a link in a file's place, of older code; and with it a list
      // of modules that another content folder may have written since.
      get: () => undefined,
      set: (entry) => {
        context.store.delete(entry.id);
        return !refused.has(entry.data) && context.store.set(entry);
      },
    },
  };
}

/**
 * Astro's loader of files by a pattern, which leaves out those that it cannot read.
 * @param fieldsOf reads the entries' fields in Astro's place; it is told whether files may change.
 */
export function forgivingGlob(
  options: Parameters<typeof glob>[0] & { readonly base: URL },
  fieldsOf?: (live: boolean) => FieldsOf,
): Loader {
  const loader = glob(options);
  return {
    ...loader,
    name: 'rahgosha-forgiving-glob',
    load: (context) =>
      loader.load(forgiving(context, fileURLToPath(options.base), fieldsOf?.(context.watcher !== undefined))),
  };
}
