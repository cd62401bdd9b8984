import { lintContent } from '../../../src/lint/lint-content.ts';
import { documentsOf } from '../../../src/integrations/search-index.ts';
import type { SearchDocument } from '../../../src/search/index/document.ts';

/** The guides of a content folder as the site's own index takes them. */
export async function siteDocuments(folder: string): Promise<SearchDocument[]> {
  return documentsOf(await lintContent(folder));
}
