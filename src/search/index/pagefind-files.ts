import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { transform } from 'esbuild';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Analyser } from '../../text/analyse.ts';
import { indexWord } from '../query/index-word.ts';
import { GUIDE_META } from '../query/pagefind-api.ts';
import type { SearchDocument, SearchFile } from './document.ts';

/** Pagefind has no stemmer for Persian; the words come analysed, and so do those of a second language. */
const PAGEFIND_LANGUAGE = 'fa';

/**
 * What Pagefind writes and the site never reads: its own interfaces, the worker that pagefindOptions does without, the
 * values of filters.
 */
const unusedFiles = /^(?:filter\/|pagefind-(?:highlight|ui|modular-ui|component-ui|worker)\.)/;

const fragmentPath = /^fragment\/.+\.pf_fragment$/;

/** What stands at the beginning of every file of Pagefind's when it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Lets Pagefind index the texts of the guides, as terms.
 *
 * @param documents the guides in the order of their numbers
 * @returns Pagefind's bundle
 * @throws Error when Pagefind refuses a guide, or makes more or fewer pages than it was given
 */
export async function pagefindFiles(
  documents: readonly SearchDocument[],
  analyser: Analyser,
): Promise<SearchFile[]> {
  const { errors, index } = await createIndex({ forceLanguage: PAGEFIND_LANGUAGE });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  try {
    for (const [number, document] of documents.entries()) await addGuide(index, number, document, analyser);
    const { files } = await index.getFiles();
    const pages = files.filter(({ path }) => fragmentPath.test(path)).length;
    if (pages !== documents.length) {
      throw new Error(
        `Search index: Pagefind made ${String(pages)} pages of ${String(documents.length)} guides`,
      );
    }
    return await Promise.all(files.filter(({ path }) => !unusedFiles.test(path)).map(toServed));
  } finally {
    await index.deleteIndex();
  }
}

/**
 * A last word that no other guide has and nobody types. Pagefind names a page's file by its content alone: of two guides of
 * the same words it would keep only one.
 */
function uniqueWord(url: string): string {
  return `x${createHash('sha256').update(url).digest('hex').slice(0, 12)}`;
}

/** Each term once: that a guide says it again takes two thirds of the index more and changes hardly an answer. */
function termsOf(text: string, analyser: Analyser): string[] {
  const terms = analyser.analyse(text).filter(({ isFunctionWord }) => !isFunctionWord);
  return [...new Set(terms.map(({ term }) => indexWord(term)))];
}

async function addGuide(
  index: PagefindIndex,
  number: number,
  { url, text }: SearchDocument,
  analyser: Analyser,
): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    language: PAGEFIND_LANGUAGE,
    content: [...termsOf(text, analyser), uniqueWord(url)].join(' '),
    meta: { [GUIDE_META]: String(number) },
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
}

/**
 * A file as the site serves it: Pagefind's script without its spaces, and the page of a guide without the terms, which
 * Pagefind would only cut excerpts from.
 */
async function toServed(file: IndexFile): Promise<SearchFile> {
  if (file.path === 'pagefind.js') {
    const { code } = await transform(new TextDecoder().decode(file.content), {
      minify: true,
      format: 'esm',
      target: 'es2022',
    });
    return { path: file.path, content: Buffer.from(code) };
  }
  if (!fragmentPath.test(file.path)) return file;
  const unpacked = (await promisify(gunzip)(file.content)).toString('utf8');
  const page: unknown = JSON.parse(unpacked.slice(SIGNATURE.length));
  const content = JSON.stringify({ ...(page as object), content: '' });
  return { path: file.path, content: await promisify(gzip)(SIGNATURE + content) };
}
