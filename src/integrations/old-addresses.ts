import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleUrl, diagramUrl } from '../content/addresses.ts';
import { contentFolder } from '../content/files/content-folder.ts';
import { guidesWithPages } from '../content/guides-with-pages.ts';
import { oldAddresses, oldDiagrams } from '../content/old-addresses.ts';
import { redirectsFile } from '../serving/redirects-file.ts';
import { movesOf, type ServedMoves } from '../serving/served-moves.ts';
import { contentOfBuild } from './content-of-build.ts';

/**
 * The addresses of a folder's site at which guides and their diagrams stood.
 * @param folder absolute path of the content folder.
 */
export async function movesOfFolder(folder: string): Promise<ServedMoves> {
  const { articles, removed } = await contentOfBuild(folder);
  const guides = guidesWithPages(articles).map(({ language, symptom, slug, tree, data: { moved } }) => ({
    language,
    symptom,
    slug,
    moved,
    guided: tree !== undefined,
    url: articleUrl(symptom, slug, language),
  }));
  const old = oldAddresses(guides, removed);
  const diagrams = oldDiagrams(old, guides).map(({ url, heir: { slug } }) => ({
    url,
    heir: { url: diagramUrl(slug) },
  }));
  return movesOf([...old, ...diagrams]);
}

/** A page of the sitemap, but for those at which a guide stood: a search engine shall know the guide's address of today alone. */
export async function listed<Page extends { readonly url: string }>(page: Page): Promise<Page | undefined> {
  const { moved, gone } = await movesOfFolder(contentFolder());
  const { pathname } = new URL(page.url);
  return moved.has(pathname) || gone.includes(pathname) ? undefined : page;
}

/** Tells hosts that read such a file where guides have moved: they send on at once, and the page that stands there is not needed. */
export function redirects(): AstroIntegration {
  return {
    name: 'rahgosha-redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { moved } = await movesOfFolder(contentFolder());
        if (moved.size > 0)
          await writeFile(path.join(fileURLToPath(dir), '_redirects'), redirectsFile(moved));
      },
    },
  };
}
