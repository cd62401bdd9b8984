import type { SiteData } from '../site/schema.ts';
import type { Article } from './content.ts';

/** What lies around the content folder and time. */
export interface Surroundings {
  /** The day that review dates are counted to. */
  readonly today: Date;
  /** The addresses of the files in `public/`: `/pictures/modem.png`. */
  readonly assets: ReadonlySet<string>;
}

/** Everything that a rule may look up when it holds one guide to the others. */
export interface Catalogue extends Surroundings {
  readonly articles: readonly Article[];
  readonly symptoms: ReadonlySet<string>;
  /** The slugs of all guides of a language, those that could not be read among them: a link to one is not wrong. */
  slugs(language: string): ReadonlySet<string>;
  /** The addresses of all pages: `/contact/`, `/modem/restart-modem/`. */
  readonly pages: ReadonlySet<string>;
  /** The guide at an address of the first language: `/modem/restart-modem/`. */
  guideAt(address: string): Article | undefined;
  readonly limits: SiteData['limits'];
  /** The names that an outcome's topic may have; undefined where site.yaml could not be read. */
  readonly topics: ReadonlySet<string> | undefined;
}

/** First path segments that are pages of the site's own. */
export const reservedAddresses = [
  'search',
  'contact',
  'history',
  'agent',
  'map',
  'offline',
  'icons',
  'assets',
  'search-index',
  'en',
  '404',
] as const;

/** The limits of a folder whose site.yaml cannot be read; as the schema has them. */
const limits = { link: 2000, review: 180, questions: 8, sentence: 30, offline: 600_000 };

/**
 * Puts together what the rules look up.
 * @param files the paths of all files, those that could not be read among them: a link to one is not wrong.
 */
export function catalogueOf(
  { site, articles }: { site?: SiteData; articles: readonly Article[] },
  files: readonly string[],
  surroundings: Surroundings,
): Catalogue {
  const slugs = new Map<string, Set<string>>();
  const pages = new Set(['/', ...reservedAddresses.map((name) => `/${name}/`)]);
  const symptoms = new Set(files.flatMap((file) => /^symptoms\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []));
  for (const symptom of symptoms) pages.add(`/${symptom}/`);
  for (const file of files.filter((one) => /^articles\/.*\.mdx$/.test(one))) {
    const [, language = '', symptom = '', name = ''] = file.split('/');
    const slug = name.replace(/\.mdx$/, '');
    slugs.set(language, (slugs.get(language) ?? new Set()).add(slug));
    pages.add(language === 'fa' ? `/${symptom}/${slug}/` : `/${language}/${symptom}/${slug}/`);
  }
  const guides = new Map(articles.map((article) => [`/${article.symptom}/${article.slug}/`, article]));
  return {
    ...surroundings,
    articles,
    guideAt: (address) => guides.get(address),
    symptoms,
    slugs: (language) => slugs.get(language) ?? new Set(),
    pages,
    limits: site?.limits ?? limits,
    topics: site === undefined ? undefined : new Set(Object.keys(site.topics)),
  };
}
