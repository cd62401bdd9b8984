import { z } from 'astro/zod';
import type { AnsweringPage } from '../../../src/search/query/answering-pages.ts';
import { createSearch, type Search } from '../../../src/search/query/ask.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import type { SearchDocument, SearchFile, SearchSymptom } from '../../../src/search/index/document.ts';
import { lexiconSchema } from '../../../src/content/schemas/lexicon.ts';
import { createCorrector } from '../../../src/search/query/corrector.ts';
import type { Pagefind } from '../../../src/search/query/pagefind-api.ts';
import { createSuggester, type Suggester } from '../../../src/search/query/suggest.ts';
import { suggestionEntries, type SuggestionsData } from '../../../src/search/query/suggestion-entries.ts';
import type { SearchData } from '../../../src/search/query/search-files.ts';
import { createVocabulary, type Vocabulary } from '../../../src/search/query/vocabulary.ts';
import { pageNames, type Lexicon } from '../../../src/text/lexicon.ts';
import { type Analyser, createAnalyser } from '../../../src/text/analyse.ts';
import { loadInNode } from '../../bench/search/node-pagefind.ts';

/** The site's own search, running in Node. */
export interface OpenSearch {
  readonly search: Search;
  readonly suggester: Suggester;
  readonly pagefind: Pagefind;
  readonly analyser: Analyser;
  readonly vocabulary: Vocabulary;
  readonly files: readonly SearchFile[];
  close(): Promise<void>;
}

const searchSchema: z.ZodType<SearchData> = z.strictObject({
  vocabulary: z.strictObject({ documents: z.int(), words: z.record(z.string(), z.string()) }),
  pages: z.array(z.strictObject({ id: z.string(), summary: z.string() })),
});

const names = { title: z.string(), aliases: z.array(z.string()) };
const suggestionsSchema: z.ZodType<SuggestionsData> = z.strictObject({
  lexicon: lexiconSchema,
  symptoms: z.array(
    z.strictObject({
      url: z.string(),
      ...names,
      guides: z.array(z.strictObject({ slug: z.string(), ...names })),
    }),
  ),
  pages: z.array(
    z.strictObject({
      page: z.enum(pageNames),
      url: z.string(),
      title: z.string(),
      names: z.array(z.string()),
    }),
  ),
});

/** What stands in a file of an index, which must be what the browser expects and nothing more. */
export function readJson<Data>(files: readonly SearchFile[], name: RegExp, schema: z.ZodType<Data>): Data {
  const file = files.find(({ path }) => name.test(path));
  if (file === undefined) throw new Error(`The index has no file ${String(name)}`);
  return schema.parse(JSON.parse(new TextDecoder().decode(file.content)));
}

/** Builds an index and opens it as the browser does. */
export async function openSearch(
  documents: readonly SearchDocument[],
  symptoms: readonly SearchSymptom[],
  lexicon: Lexicon,
  pages: readonly AnsweringPage[] = [],
): Promise<OpenSearch> {
  const files = await buildIndex(documents, symptoms, lexicon, pages);
  const { vocabulary: words, pages: ofGuides } = readJson(files, /^search\..+\.json$/u, searchSchema);
  const {
    lexicon: shipped,
    symptoms: suggested,
    pages: answeringPages,
  } = readJson(files, /^suggestions\..+\.json$/u, suggestionsSchema);
  const entries = suggestionEntries(suggested);
  const analyser = createAnalyser(shipped);
  const vocabulary = createVocabulary(words, analyser);
  const { pagefind, close } = await loadInNode(files);
  const corrector = createCorrector(analyser, vocabulary);
  const suggester = createSuggester(entries, analyser, answeringPages);
  suggester.setCorrector(createCorrector);
  return {
    search: createSearch({
      pagefind,
      analyser,
      vocabulary,
      pages: ofGuides,
      entries,
      corrector,
      answeringPages,
    }),
    suggester,
    pagefind,
    analyser,
    vocabulary,
    files,
    close,
  };
}
