import { close as closePagefind } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MAX_QUERY_LENGTH } from '../../../../src/search/query/query-limit.ts';
import SearchBox from '../../../../src/search/ui/SearchBox.astro';
import SearchResults from '../../../../src/search/ui/SearchResults.astro';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered, site as provider } from '../../blocks/guide-context.ts';
import { openSearch, type OpenSearch } from '../open-search.ts';
import { documents, lexicon, symptoms } from '../small-site.ts';

describe('the one limit of a query', () => {
  let site: OpenSearch;

  beforeAll(async () => {
    site = await openSearch(documents, symptoms, lexicon);
  }, 60_000);

  afterAll(async () => {
    await site.close();
    await closePagefind();
  });

  const within = `${'؟'.repeat(MAX_QUERY_LENGTH - 4)}مودم`;
  const beyond = `${'؟'.repeat(MAX_QUERY_LENGTH - 4)} مودم`;

  it('is that of the field', async () => {
    vi.stubGlobal('SEARCH_INDEX', '/search-index/test/');
    expect(await rendered(SearchBox, { strings: fa })).toContain(`maxlength="${String(MAX_QUERY_LENGTH)}"`);
  });

  it('is that of the search', async () => {
    expect((await site.search.ask(within)).results).not.toEqual([]);
    expect(await site.search.ask(beyond)).toEqual(await site.search.ask(beyond.slice(0, MAX_QUERY_LENGTH)));
  });

  it('is that of the suggestions', async () => {
    const { suggester } = site;
    expect((await suggester.suggest(within)).guides).not.toEqual([]);
    expect(await suggester.suggest(beyond)).toEqual(
      await suggester.suggest(beyond.slice(0, MAX_QUERY_LENGTH)),
    );
  });

  it('is that of what is handed over', async () => {
    expect(await rendered(SearchResults, { site: provider, strings: fa })).toContain(
      `data-max-query-length="${String(MAX_QUERY_LENGTH)}"`,
    );
  });
});
