import type { Article, Content } from '../content/model.ts';
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
  extends IndexedContent, Pick<Content, 'diagnostics' | 'notices' | 'areas' | 'findings'> {
  readonly articles: readonly Pick<Article, keyof IndexedContent['articles'][number] | 'file' | 'screens'>[];
}

async function read(folder: string): Promise<BuildContent> {
  const { articles, ...content } = await lintContent(folder, new Date(buildTime()), lintGuide);
  return {
    ...content,
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
