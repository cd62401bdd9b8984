import type { Article, Content } from '../content/model.ts';
import { dayIn, isPublic } from '../content/public-day.ts';
import { zoneOf } from '../content/zone.ts';
import { lintContent } from '../lint/lint-content.ts';
import { lintGuide } from '../lint/lint-guide.ts';
import { buildTime } from './build-time.ts';

/** What the search index takes of a content folder. */
export interface IndexedContent {
  readonly symptoms: Content['symptoms'];
  /** The editors' words; undefined where there are none. */
  readonly lexicon?: Content['lexicon'];
  /** What the pages beside the guides are called by; undefined where site.yaml cannot be read. */
  readonly site?: Content['site'];
  readonly articles: readonly Pick<
    Article,
    'slug' | 'language' | 'symptom' | 'data' | 'text' | 'sections' | 'tree'
  >[];
}

/** What a build remembers of a content folder: no sources and no links, which are many times as large. */
export interface BuildContent
  extends IndexedContent, Pick<Content, 'diagnostics' | 'notices' | 'areas' | 'findings' | 'removed'> {
  readonly articles: readonly Pick<Article, keyof IndexedContent['articles'][number] | 'file' | 'screens'>[];
  /** The slugs of the guides that customers do not see yet: drafts, and those whose day has not come. */
  readonly leftOut: readonly string[];
}

/**
 * The one place at which a build parts from what customers do not see yet: all that lists guides in it takes them from here. The
 * live preview knows of no such thing.
 */
async function read(folder: string): Promise<BuildContent> {
  const now = new Date(buildTime());
  const { articles: all, diagnostics, ...content } = await lintContent(folder, now, lintGuide);
  const today = dayIn(zoneOf(content.site), now);
  const articles = all.filter(({ data }) => isPublic(data, today));
  const published = new Set(articles);
  return {
    ...content,
    diagnostics: diagnostics.filter(({ inDraft }) => inDraft !== true),
    leftOut: all.filter((article) => !published.has(article)).map(({ slug }) => slug),
    articles: articles.map(({ file, slug, language, symptom, data, text, sections, tree, screens }) => ({
      file,
      slug,
      language,
      symptom,
      data,
      text,
      sections,
      screens,
      ...(tree === undefined ? {} : { tree }),
    })),
  };
}

let reading: { readonly folder: string; readonly content: Promise<BuildContent> } | undefined;

/**
 * Reads a content folder once for a whole build: the check before it, the collection of guides, the search index and the
 * offline copy after it see the same, and no guide is parsed twice for them. The live preview, where files change, reads by `lintContent`.
 * @param folder absolute path of the content folder.
 */
export function contentOfBuild(folder: string): Promise<BuildContent> {
  if (reading?.folder !== folder) reading = { folder, content: read(folder) };
  return reading.content;
}
