import type { SearchFile } from '../../../src/search/index/document.ts';
import { isIndexBase } from '../../../src/search/query/index-files.ts';
import { createIndexStore, type IndexStore, type ReadFile } from '../../../src/search/query/index-store.ts';
import { createAnalyser } from '../../../src/text/analyse.ts';

/** Reads the files of an index out of memory. */
export function readFrom(files: readonly SearchFile[]): ReadFile {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  return (path) => {
    const content = contents.get(path);
    if (content === undefined) return Promise.reject(new Error(`The index has no file ${path}`));
    return Promise.resolve(JSON.parse(new TextDecoder().decode(content)));
  };
}

/** Opens the store of an index in memory. */
export async function openStore(files: readonly SearchFile[], read = readFrom(files)): Promise<IndexStore> {
  const base = await read('base.json');
  if (!isIndexBase(base)) throw new Error('base.json is no base');
  return createIndexStore(base, createAnalyser(base.lexicon), read);
}
