import type { Browser } from '@playwright/test';
import { documentsOf } from '../../../src/integrations/search-index.ts';
import type { IndexedContent } from '../../../src/integrations/content-of-build.ts';
import { askAll, missesOf } from './ask-all.ts';
import type { Query } from './query-set.ts';
import { readShown, treesOf } from './read-shown.ts';
import { createRivals } from './rivals.ts';
import { percent, rankOf, score, type Said, type Score, wantedPages } from './score.ts';
import { openSearchPage } from './site-in-browser.ts';
import { type Column, formatScores } from './table.ts';

/** What is asked, where. */
export interface Finding {
  readonly browser: Browser;
  /** Where the site with the index of the content runs. */
  readonly origin: string;
  readonly content: IndexedContent;
  readonly queries: readonly Query[];
  /** Whether rivals are asked as well. */
  readonly rivals: boolean;
  /** Whether the questions with a wrong first answer are listed. */
  readonly misses: boolean;
}

/** How often a page stands above the guides for a question that wants none. */
function pagesUnasked(said: ReadonlyMap<Query, Said>): string {
  const unasked = [...said].filter(
    ([query, { pages = [] }]) => pages.length > 0 && wantedPages(query).length === 0,
  );
  const right = unasked.filter(([query, answer]) => rankOf(query, answer) === 0).length;
  const share = percent(unasked.length, said.size).toFixed(1);
  return `a page above the guides where none was wanted: ${unasked.length} queries (${share} %), the first guide right in ${right}`;
}

/** Asks a set of questions through the site's own page of results, then rivals, prints the table, and gives the site's scores. */
export async function benchFinding(finding: Finding): Promise<readonly Score[]> {
  const { browser, origin, content, queries } = finding;
  const documents = documentsOf(content);
  const trees = treesOf(content.articles);
  const page = await openSearchPage(browser, origin);
  const said = await askAll('this site', queries, async (query) => readShown(await page.ask(query), trees));
  await page.close();
  const columns: Column[] = [{ name: 'this site', scores: score(queries, said) }];
  if (finding.misses) for (const miss of missesOf(said)) console.log(miss);
  for (const rival of finding.rivals ? await createRivals(documents) : []) {
    const ofRival = await askAll(rival.name, queries, async (query) => ({
      slugs: await rival.ask(query),
      match: 'strong',
    }));
    columns.push({ name: rival.name, scores: score(queries, ofRival) });
    await rival.close();
  }
  console.log(
    `\n${documents.length} guides, ${queries.length} queries; R@1 / R@3 / zero answers in %, strong and weak matches in %\n`,
  );
  console.log(formatScores(columns));
  if ([...said.values()].some(({ pages = [] }) => pages.length > 0)) console.log(`\n${pagesUnasked(said)}`);
  return columns[0]?.scores ?? [];
}
