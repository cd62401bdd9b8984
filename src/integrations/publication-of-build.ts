import type { Publication } from '../notices/publish/publication.ts';
import { publicationOf } from '../notices/publish/publication.ts';
import { buildTime } from './build-time.ts';
import { contentOfBuild } from './content-of-build.ts';

async function publish(folder: string): Promise<Publication | undefined> {
  const { site, areas, notices, articles } = await contentOfBuild(folder);
  if (site === undefined) return undefined;
  const heads = articles.map(({ language, symptom, slug, data: { title } }) => ({
    language,
    symptom,
    slug,
    title,
  }));
  return publicationOf({ site, areas, notices }, heads, buildTime());
}

let publishing:
  { readonly folder: string; readonly publication: Promise<Publication | undefined> } | undefined;

/**
 * What a build publishes of the notices: once for its pages and its files, so that both are of one moment.
 * @param folder absolute path of the content folder.
 * @returns undefined where site.yaml cannot be read.
 */
export function publicationOfBuild(folder: string): Promise<Publication | undefined> {
  if (publishing?.folder !== folder) publishing = { folder, publication: publish(folder) };
  return publishing.publication;
}
