import type { SearchFile } from '../../../src/search/index/document.ts';
import { isIndexBase, isLexiconRest } from '../../../src/search/query/index-files.ts';
import { createIndexStore, type IndexStore, type ReadFile } from '../../../src/search/query/index-store.ts';
import { createAnalyser } from '../../../src/text/create-analyser.ts';

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
  const [base, rest] = [await read('base.json'), await read('lexicon.json')];
  if (!isIndexBase(base) || !isLexiconRest(rest))
    throw new Error('base.json or lexicon.json is no such file');
  return createIndexStore(base, createAnalyser({ ...base.lexicon, ...rest }), read);
}
