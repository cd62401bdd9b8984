import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { articleUrl } from '../content/addresses.ts';
import { guidesWithPages } from '../content/guides-with-pages.ts';
import { contentFolder } from '../content/files/content-folder.ts';
import type { Rank } from '../offline/page-priority.ts';
import type { ServedMoves } from '../serving/served-moves.ts';
import { movesOfFolder } from './old-addresses.ts';
import { writeOffline } from './offline-copy.ts';
import { writeSize } from './offline-size.ts';
import { contentOfBuild, type BuildContent } from './content-of-build.ts';

/** What decides each guide's place in the offline copy, by address; only of those that have a page. */
export function guideRanks(articles: BuildContent['articles']): ReadonlyMap<string, Rank> {
  return new Map(
    guidesWithPages(articles).map(({ symptom, slug, language, tree, data }) => [
      articleUrl(symptom, slug, language),
      { guided: tree !== undefined, order: data.order },
    ]),
  );
}

/** The same with the addresses at which guides stood, which lead to theirs on the device as well: of as much use as the guide. */
export function withOldAddresses(
  ranks: ReadonlyMap<string, Rank>,
  { moved }: ServedMoves,
): ReadonlyMap<string, Rank> {
  const old = [...moved].flatMap(([from, to]) => {
    const rank = ranks.get(to);
    return rank === undefined ? [] : [[from, rank] as const];
  });
  return new Map([...ranks, ...old]);
}

/**
 * Adds the offline copy to the built site. It comes after the search index and before the
 * compressing: it takes what the others have written.
 */
export function offline(): AstroIntegration {
  return {
    name: 'rahgosha-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { articles, site } = await contentOfBuild(contentFolder());
        if (site === undefined) return;
        const folder = fileURLToPath(dir);
        const ranks = withOldAddresses(guideRanks(articles), await movesOfFolder(contentFolder()));
        const { pages, pictures, left, bytes } = await writeOffline(folder, ranks, site.limits);
        // The copy itself holds the pages without it: a page that comes from the device offers nothing.
        await writeSize(folder, bytes);
        const size = `${Math.round(bytes / 1000)} kB`;
        logger.info(
          `${pages} pages and ${pictures} pictures work offline (${size}); ${left} pages do not fit the budget.`,
        );
      },
    },
  };
}
