import { getCollection, type CollectionEntry } from 'astro:content';
import { articleUrl } from '../addresses.ts';
import { guideOrder } from '../guide-order.ts';
import type { ArticleData } from '../schemas/article.ts';

type Entry = CollectionEntry<'articles'>;

/** A guide with its address. */
export interface Article extends ArticleData {
  readonly slug: string;
  readonly language: string;
  /** The symptom in its address. */
  readonly symptom: string;
  /** Its page: `/no-internet/dsl-light-off/`; that of another than the first language begins with its code. */
  readonly url: string;
  /** Its questions as data; undefined where it asks none. */
  readonly tree?: Entry['data']['tree'];
  /** About how many screens of a phone it takes. */
  readonly screens: number;
  /** Whether it asks questions. */
  readonly guided: boolean;
  /** What Astro renders its text from. */
  readonly entry: Entry;
}

function article(entry: Entry): Article {
  const [language = '', symptom = '', slug = ''] = entry.id.split('/');
  return {
    ...entry.data,
    slug,
    language,
    symptom,
    url: articleUrl(symptom, slug, language),
    guided: entry.data.tree !== undefined,
    entry,
  };
}

/** All guides of one language, in the order of their symptom's page. */
export async function articles(language: string): Promise<Article[]> {
  const entries = await getCollection('articles', ({ id }) => id.startsWith(`${language}/`));
  return entries.map(article).sort(guideOrder(language));
}

/** The guides of one symptom, those that live in it before those that are only listed in it. */
export function underSymptom(all: readonly Article[], symptom: string): Article[] {
  const own = all.filter((one) => one.symptom === symptom);
  const listed = all.filter((one) => one.symptom !== symptom && one.symptoms.includes(symptom));
  return [...own, ...listed];
}

/** Guides by slug. */
export function bySlug(all: readonly Article[]): ReadonlyMap<string, Article> {
  return new Map(all.map((one) => [one.slug, one]));
}

/** The guides that an article names as related, in its order. */
export function relatedTo(all: ReadonlyMap<string, Article>, article: Article): Article[] {
  return article.related.flatMap((slug) => all.get(slug) ?? []);
}
