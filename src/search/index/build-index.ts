import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { type Analyser, createAnalyser } from '../../text/analyse.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { AnsweringPage } from '../query/answering-pages.ts';
import { collectVocabulary } from '../query/collect-vocabulary.ts';
import { searchedText, type SearchDocument, type SearchFile, type SearchSymptom } from './document.ts';
import { toIndexWords } from '../query/index-words.ts';
import { ORIGINAL_FILTER } from '../query/pagefind-api.ts';
import type { PageData, SearchData, SearchManifest } from '../query/search-files.ts';
import { suggestionEntries } from '../query/suggestion-entries.ts';
import { createVocabulary, type Vocabulary } from '../query/vocabulary.ts';
import { collectSuggestions } from './collect-suggestions.ts';

/** Pagefind has no stemmer for Persian; the words come analysed, and so do those of a second language. */
const PAGEFIND_LANGUAGE = 'fa';

/**
 * What Pagefind writes and the site never reads: its own interfaces, and the values of filters, which hold every text a
 * second time (a search without a filter takes a text from the fragment of its page).
 */
const unusedFiles = /^(?:filter\/|pagefind-(?:highlight|ui|modular-ui|component-ui)\.)/;

const fragmentPath = /^fragment\/(.+)\.pf_fragment$/;

interface IndexedDocument {
  readonly document: SearchDocument;
  readonly content: string;
}

/**
 * Builds everything that search loads in the browser.
 *
 * @param documents the articles
 * @param symptoms the symptom pages, for the suggestions
 * @param lexicon the editors' words
 * @param pages the pages beside them that search answers with
 * @returns the files to put under /search-index/: Pagefind's bundle, search.<hash>.json,
 *   suggestions.<hash>.json, and manifest.json, which names those two (see SearchManifest)
 * @throws Error when two articles have one address (those of a content folder never do), or when Pagefind refuses an
 *   article or gives back another number of words than it was given
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  symptoms: readonly SearchSymptom[],
  lexicon: Lexicon,
  pages: readonly AnsweringPage[] = [],
): Promise<SearchFile[]> {
  const analyser = createAnalyser(lexicon);
  const words = collectVocabulary(
    [...documents.map(searchedText), ...pages.map(({ names }) => names.join('\n'))],
    analyser,
  );
  const vocabulary = createVocabulary(words, analyser);
  const collected = collectSuggestions(documents, symptoms, lexicon, pages);
  const { files, pageOf } = await indexWithPagefind(documents, analyser, vocabulary);
  const guides = suggestionEntries(collected.symptoms).filter(({ kind }) => kind === 'guide');
  const ofGuides = guides.map(({ url }) => pageOf.get(url)).filter((page) => page !== undefined);
  const search = hashedJson('search', { vocabulary: words, pages: ofGuides } satisfies SearchData);
  const suggestions = hashedJson('suggestions', collected);
  const manifest: SearchManifest = { search: search.path, suggestions: suggestions.path };
  return [
    ...files,
    search,
    suggestions,
    { path: 'manifest.json', content: Buffer.from(JSON.stringify(manifest)) },
  ];
}

function hashedJson(name: string, data: unknown): SearchFile {
  const content = Buffer.from(JSON.stringify(data));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `${name}.${hash}.json`, content };
}

interface PagefindIndexing {
  readonly files: SearchFile[];
  /** By the address of the article. */
  readonly pageOf: ReadonlyMap<string, PageData>;
}

async function indexWithPagefind(
  documents: readonly SearchDocument[],
  analyser: Analyser,
  vocabulary: Vocabulary,
): Promise<PagefindIndexing> {
  const { errors, index } = await createIndex({ forceLanguage: PAGEFIND_LANGUAGE });
  if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  try {
    const indexed: IndexedDocument[] = [];
    const titles = new Map<string, string>();
    for (const document of documents) {
      const other = titles.get(document.url);
      if (other !== undefined)
        throw new Error(
          `Search index: two articles have the address ${document.url}: "${other}" and "${document.title}"`,
        );
      titles.set(document.url, document.title);
      indexed.push(await addDocument(index, document, analyser, vocabulary));
    }
    const { files } = await index.getFiles();
    const pageOf = await readFragments(files, indexed);
    return { files: files.filter(({ path }) => !unusedFiles.test(path)), pageOf };
  } finally {
    await index.deleteIndex();
  }
}

/**
 * A last word that no other article has and nobody types. Pagefind names a page's file by its content alone: of two
 * articles that come out the same without their common words, as in a catalogue of a few, it would keep only one.
 */
function uniqueWord(url: string): string {
  return `x${createHash('sha256').update(url).digest('hex').slice(0, 12)}`;
}

async function addDocument(
  index: PagefindIndex,
  document: SearchDocument,
  analyser: Analyser,
  vocabulary: Vocabulary,
): Promise<IndexedDocument> {
  const content = `${toIndexWords(document.text, analyser, vocabulary)} ${uniqueWord(document.url)}`.trim();
  const { errors } = await index.addCustomRecord({
    url: document.url,
    language: PAGEFIND_LANGUAGE,
    content,
    meta: {},
    filters: { [ORIGINAL_FILTER]: [JSON.stringify(document.sections)] },
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${document.url}: ${errors.join('; ')}`);
  return { document, content };
}

/**
 * Learns which id Pagefind gave to which article. The passage is cut from the original text at the positions that
 * Pagefind gives for the index words, so what comes back must be word for word what was put in.
 */
async function readFragments(
  files: readonly IndexFile[],
  indexed: readonly IndexedDocument[],
): Promise<ReadonlyMap<string, PageData>> {
  const expected = new Map(indexed.map((entry) => [entry.document.url, entry]));
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = fragmentPath.exec(path)?.[1];
    if (id === undefined) continue;
    const page = parseFragment((await promisify(gunzip)(content)).toString('utf8'));
    const entry = expected.get(page?.url ?? '');
    if (page === undefined || entry === undefined) {
      throw new Error(`Search index: ${path} belongs to no article`);
    }
    checkFragment(page, entry);
    ids.set(page.url, id);
  }
  return new Map(
    indexed.map(({ document: { url, summary } }): [string, PageData] => {
      const id = ids.get(url);
      if (id === undefined) throw new Error(`Search index: Pagefind made no page for ${url}`);
      return [url, { id, summary }];
    }),
  );
}

interface Fragment {
  readonly url: string;
  readonly word_count: number;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

function parseFragment(text: string): Fragment | undefined {
  const page: unknown = JSON.parse(text.slice(text.indexOf('{')));
  return isFragment(page) ? page : undefined;
}

function isFragment(page: unknown): page is Fragment {
  return (
    typeof page === 'object' &&
    page !== null &&
    'url' in page &&
    typeof page.url === 'string' &&
    'word_count' in page &&
    typeof page.word_count === 'number' &&
    'filters' in page &&
    typeof page.filters === 'object' &&
    page.filters !== null
  );
}

function checkFragment(page: Fragment, { document, content }: IndexedDocument): void {
  const words = content === '' ? 0 : content.split(' ').length;
  if (page.word_count !== words) {
    throw new Error(
      `Search index: ${document.url} has ${String(words)} words, ${String(page.word_count)} were indexed`,
    );
  }
  if (page.filters[ORIGINAL_FILTER]?.[0] !== JSON.stringify(document.sections)) {
    throw new Error(`Search index: ${document.url} did not come back in its original spelling`);
  }
}
