import { createAnalyser } from '../../text/create-analyser.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { AnsweringPage } from '../query/answering-pages.ts';
import type { SearchDocument, SearchFile, SearchSymptom } from './document.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { inOrder, termIndexFiles } from './term-index.ts';

/**
 * Builds everything that search loads in the browser.
 *
 * @param documents the articles
 * @param symptoms the symptom pages
 * @param lexicon the editors' words
 * @param pages the pages beside them that search answers with
 * @returns the files to put into the index's folder: the index of terms, and Pagefind's of the whole texts
 * @throws Error when two articles have one address, one is under no symptom, or Pagefind refuses one
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  symptoms: readonly SearchSymptom[],
  lexicon: Lexicon,
  pages: readonly AnsweringPage[] = [],
): Promise<SearchFile[]> {
  const ordered = inOrder(documents, symptoms);
  const terms = termIndexFiles(ordered, symptoms, lexicon, pages);
  return [...terms, ...(await pagefindFiles(ordered, createAnalyser(lexicon)))];
}
