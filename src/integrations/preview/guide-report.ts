import type { Article } from '../../content/model.ts';
import { snippetFile } from '../../content/library.ts';
import { lintContent } from '../../lint/lint-content.ts';
import { longestPath } from '../../tree/longest-path.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** What the preview tells an editor about one guide. */
export interface GuideReport {
  readonly file: string;
  readonly slug: string;
  /** The guide; undefined where it cannot be read. */
  readonly article?: Article;
  /** Those of the guide and of the snippets in it. */
  readonly diagnostics: readonly Diagnostic[];
  /** The most questions on one way; undefined without a tree. */
  readonly questions?: number;
  /** The day by which it should be read through again. */
  readonly due?: Date;
  /** The guide's own title and names, and those of content/queries.json that should find it. */
  readonly queries: readonly string[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** What there is to tell where site.yaml, without which there is no page, cannot be read. */
function settingsReport(all: readonly Diagnostic[]): GuideReport {
  const file = 'site.yaml';
  return { file, slug: '', diagnostics: all.filter((diagnostic) => diagnostic.file === file), queries: [] };
}

/**
 * What there is to tell about the guide at an address, or about site.yaml where that cannot be read; undefined where there
 * is nothing to tell.
 * @param folder absolute path of the content folder.
 * @param address a path from the site's root: `/modem/restart-modem/`.
 */
export async function guideReport(folder: string, address: string): Promise<GuideReport | undefined> {
  const [, symptom = '', slug = ''] = /^\/([\w-]+)\/([\w-]+)\/$/.exec(address) ?? [];
  const file = `articles/fa/${symptom}/${slug}.mdx`;
  const { articles, diagnostics: all, site, queries } = await lintContent(folder);
  if (site === undefined) return settingsReport(all);
  const article = articles.find((one) => one.file === file);
  const shown = new Set([file, ...[...(article?.snippets ?? [])].map((name) => snippetFile('fa', name))]);
  const diagnostics = all.filter((diagnostic) => shown.has(diagnostic.file));
  if (slug === '' || (article === undefined && diagnostics.length === 0)) return undefined;
  const asked = queries.flatMap(({ q, want }) => (want.includes(slug) ? [q] : []));
  return {
    file,
    slug,
    diagnostics,
    queries: [
      ...new Set([...(article === undefined ? [] : [article.data.title, ...article.data.aliases]), ...asked]),
    ],
    ...(article === undefined ? {} : { article }),
    ...(article?.tree === undefined ? {} : { questions: longestPath(article.tree).length }),
    ...(article === undefined
      ? {}
      : { due: new Date(article.data.reviewed.getTime() + site.limits.review * DAY_MS) }),
  };
}
