import { siteSchema, type SiteData } from '../content/schemas/site.ts';
import { articleUrl, symptomUrl } from '../content/addresses.ts';
import { entrancesOf, type Entrance } from '../tree/entrances.ts';
import type { Article, GuideText, Picture } from '../content/model.ts';
import { zoneOf } from '../content/zone.ts';
import { ALWAYS, dayIn, NEVER, publicFrom } from '../content/public-day.ts';
import { positionInFrontMatter } from '../content/yaml/read-yaml.ts';
import type { Position } from '../diagnostics/diagnostic.ts';

/** What lies around the content folder and time. */
export interface LintContext {
  /** The moment that review dates and outages are counted to. */
  readonly now: Date;
  /** The content folder's pictures by name: `modem-back.svg`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The files of drafts, which are there and are not read: nothing that is said of the others leans on them. */
  readonly drafts?: ReadonlySet<string>;
}

/** A guide as addresses name it. */
export interface GuideName {
  readonly language: string;
  readonly slug: string;
}

/** A place in a guide's file. */
export interface GuidePlace extends Position {
  readonly file: string;
}

/** Everything that a rule may look up when it holds one guide to the others. */
export interface Catalogue extends LintContext {
  readonly articles: readonly Article[];
  /** The texts of all guides, those whose front matter cannot be read among them. */
  readonly guides: readonly GuideText[];
  readonly symptoms: ReadonlySet<string>;
  /** The slugs of all guides of a language, those that could not be read among them: a link to one is not wrong. */
  slugs(language: string): ReadonlySet<string>;
  /** The guides of a language by their slugs, those that could not be read left out. */
  guidesOf(language: string): ReadonlyMap<string, GuideText>;
  /** The outcomes of a language's guides that enter another's tree. */
  entrances(language: string): readonly Entrance[];
  /** The addresses of all pages: `/contact/`, `/modem/restart-modem/`. */
  readonly pages: ReadonlySet<string>;
  /** The guide at an address: `/modem/restart-modem/`, `/en/modem/restart-modem/`. */
  guideAt(address: string): GuideText | undefined;
  /** The name of the guide at an address, one that could not be read as well. */
  nameAt(address: string): GuideName | undefined;
  /** The day from which on customers see a guide, as `public-day.ts` gives it. */
  publicFrom(language: string, slug: string): string;
  /** Where a guide says when customers see it; undefined where it cannot be read. */
  publicAt(language: string, slug: string): GuidePlace | undefined;
  /** The day that it is where the provider is, as `2026-12-05`. */
  readonly today: string;
  /** The site's own address; undefined where site.yaml could not be read. */
  readonly address: string | undefined;
  readonly limits: SiteData['limits'];
  /** The slug of the guide that home starts with; undefined where site.yaml names none. */
  readonly start: string | undefined;
  /** The names that an outcome's topic may have; undefined where site.yaml could not be read. */
  readonly topics: ReadonlySet<string> | undefined;
}

/** The addresses of the site's own pages: those of `src/pages/`, which a test holds them equal to. */
export const ownPages = [
  '/',
  '/search/',
  '/contact/',
  '/history/',
  '/agent/',
  '/map/',
  '/offline/',
  '/notices/',
  '/check/',
] as const;

/** First path segments that the site uses itself, for pages or for files: no symptom may take them. */
export const reservedAddresses: readonly string[] = [
  ...ownPages.flatMap((page) => page.split('/')[1] || []),
  'icons',
  'assets',
  'search-index',
  'probe',
  'en',
  '404',
];

/** The limits of a folder whose site.yaml cannot be read: the schema's own. */
const { limits } = siteSchema.pick({ limits: true }).parse({});

/** The name that the path of a guide says. */
function guideName(file: string): GuideName {
  const [, language = '', , name = ''] = file.split('/');
  return { language, slug: name.replace(/\.mdx$/, '') };
}

/** From when on customers see each guide whose head says anything of that. */
function publicDays(articles: readonly Article[], drafts: ReadonlySet<string>): Catalogue['publicFrom'] {
  const days = new Map(articles.map(({ file, data }) => [placeOf(guideName(file)), publicFrom(data)]));
  for (const file of drafts) days.set(placeOf(guideName(file)), NEVER);
  return (language, slug) => days.get(placeOf({ language, slug })) ?? ALWAYS;
}

/** Where the head of a guide says when customers see it. */
function publicPlaces(articles: readonly Article[]): Catalogue['publicAt'] {
  const byName = new Map(articles.map((article) => [placeOf(article), article]));
  return (language, slug) => {
    const article = byName.get(placeOf({ language, slug }));
    if (article === undefined) return undefined;
    const field = article.data.draft ? 'draft' : 'publish';
    return { file: article.file, ...positionInFrontMatter(article.source, [field]) };
  };
}

const placeOf = ({ language, slug }: GuideName) => `${language}/${slug}`;

/**
 * The slugs of the guides of each language, by its code.
 * @param files the paths of all files of a content folder.
 */
export function slugsOf(files: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const slugs = new Map<string, Set<string>>();
  for (const file of files.filter((one) => /^articles\/.*\.mdx$/.test(one))) {
    const [, language = '', , name = ''] = file.split('/');
    slugs.set(language, (slugs.get(language) ?? new Set()).add(name.replace(/\.mdx$/, '')));
  }
  return slugs;
}

/**
 * Puts together what the rules look up.
 * @param files the paths of all files, those that could not be read among them: a link to one is not wrong.
 */
export function catalogueOf(
  { site, articles, guides }: { site?: SiteData; articles: readonly Article[]; guides: readonly GuideText[] },
  files: readonly string[],
  context: LintContext,
): Catalogue {
  const slugs = slugsOf(files);
  const pages = new Set<string>(ownPages);
  const symptoms = new Set(files.flatMap((file) => /^symptoms\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []));
  for (const symptom of symptoms) pages.add(symptomUrl(symptom));
  const names = new Map<string, GuideName>();
  for (const file of files.filter((one) => /^articles\/.*\.mdx$/.test(one))) {
    const name = guideName(file);
    const address = articleUrl(file.split('/')[2] ?? '', name.slug, name.language);
    pages.add(address);
    names.set(address, name);
  }
  const at = new Map(guides.map((guide) => [articleUrl(guide.symptom, guide.slug, guide.language), guide]));
  const ofLanguage = new Map<string, Map<string, GuideText>>();
  for (const guide of guides)
    ofLanguage.set(
      guide.language,
      (ofLanguage.get(guide.language) ?? new Map<string, GuideText>()).set(guide.slug, guide),
    );
  const entrances = new Map(
    [...ofLanguage].map(([language, some]) => [language, entrancesOf([...some.values()])]),
  );
  return {
    ...context,
    articles,
    guides,
    guideAt: (address) => at.get(address),
    nameAt: (address) => names.get(address),
    publicFrom: publicDays(articles, context.drafts ?? new Set()),
    publicAt: publicPlaces(articles),
    today: dayIn(zoneOf(site), context.now),
    symptoms,
    guidesOf: (language) => ofLanguage.get(language) ?? new Map(),
    entrances: (language) => entrances.get(language) ?? [],
    slugs: (language) => slugs.get(language) ?? new Set(),
    pages,
    address: site?.address,
    limits: site?.limits ?? limits,
    start: site?.start,
    topics: site === undefined ? undefined : new Set(Object.keys(site.topics)),
  };
}
