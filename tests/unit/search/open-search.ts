import { createSearch, type Search } from '../../../src/search/query/ask.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import type { SearchDocument, SearchFile, SearchSymptom } from '../../../src/search/index/document.ts';
import { corrector } from '../../../src/search/query/corrector.ts';
import { createSuggester, type Suggester } from '../../../src/search/query/suggest.ts';
import { suggestionEntries, type SuggestionsData } from '../../../src/search/query/suggestion-entries.ts';
import { createVocabulary, type SearchData, type Vocabulary } from '../../../src/search/query/vocabulary.ts';
import { type Analyser, createAnalyser } from '../../../src/text/analyse.ts';
import type { Lexicon } from '../../../src/text/lexicon.ts';
import { loadInNode } from '../../bench/search/node-pagefind.ts';

/** The site's own search, running in Node. */
export interface OpenSearch {
  readonly search: Search;
  readonly suggester: Suggester;
  readonly analyser: Analyser;
  readonly vocabulary: Vocabulary;
  readonly files: readonly SearchFile[];
  close(): Promise<void>;
}

function readJson<Data>(files: readonly SearchFile[], name: RegExp): Data {
  const file = files.find(({ path }) => name.test(path));
  if (file === undefined) throw new Error(`The index has no file ${String(name)}`);
  return JSON.parse(new TextDecoder().decode(file.content)) as Data;
}

/** Builds an index and opens it as the browser does. */
export async function openSearch(
  documents: readonly SearchDocument[],
  symptoms: readonly SearchSymptom[],
  lexicon: Lexicon,
): Promise<OpenSearch> {
  const files = await buildIndex(documents, symptoms, lexicon);
  const { vocabulary: words, pages } = readJson<SearchData>(files, /^search\..+\.json$/u);
  const { lexicon: shipped, symptoms: suggested } = readJson<SuggestionsData>(
    files,
    /^suggestions\..+\.json$/u,
  );
  const entries = suggestionEntries(suggested);
  const analyser = createAnalyser(shipped);
  const vocabulary = createVocabulary(words, analyser);
  const { pagefind, close } = await loadInNode(files);
  return {
    search: createSearch({ pagefind, analyser, vocabulary, pages, entries, corrector }),
    suggester: createSuggester(entries, analyser, corrector),
    analyser,
    vocabulary,
    files,
    close,
  };
}
