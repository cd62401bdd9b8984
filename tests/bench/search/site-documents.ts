import { lintContent } from '../../../src/lint/lint-content.ts';
import type { ExpectedQuery } from '../../../src/content/schemas/search-queries.ts';
import { documentsOf } from '../../../src/integrations/search-index.ts';
import type { SearchDocument } from '../../../src/search/index/document.ts';

/** The queries that a content folder has with its guides. */
export async function ownQueries(folder: string): Promise<readonly ExpectedQuery[]> {
  return (await lintContent(folder)).queries;
}

/** The guides of a content folder as the site's own index takes them. */
export async function siteDocuments(folder: string): Promise<SearchDocument[]> {
  return documentsOf(await lintContent(folder));
}
