import { inFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Inserts } from '../mdx/inserts.ts';
import { readSnippets } from '../mdx/snippets.ts';
import type { ContentFiles } from './model.ts';
import type { SiteData } from './schemas/site.ts';
import { siteValues } from './site-values.ts';

/** What the guides of each language can name, and what is wrong with how it is put together. */
export interface Library {
  readonly insertsOf: (language: string) => Inserts;
  readonly diagnostics: readonly Diagnostic[];
}

/** A snippet's path below the content folder: `snippets/fa/restart.mdx` (language, name). */
const snippetPath = /^snippets\/([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

/** The language and the name of a snippet, by its path below the content folder; undefined for any other file. */
export function snippetAt(file: string): { readonly language: string; readonly name: string } | undefined {
  const [, language, name] = snippetPath.exec(file) ?? [];
  return language === undefined || name === undefined ? undefined : { language, name };
}

/** The path of a snippet below the content folder. */
export const snippetFile = (language: string, name: string) => `snippets/${language}/${name}.mdx`;

/**
 * Puts together what guides can name: the values of site.yaml and the snippets of their language.
 * @param files the texts of a content folder, at least its snippets.
 * @param site what site.yaml says; undefined where it cannot be read.
 */
export function libraryOf(files: ContentFiles, site: SiteData | undefined): Library {
  const sources = new Map<string, Map<string, string>>();
  for (const [file, text] of files) {
    const snippet = snippetAt(file);
    if (snippet === undefined) continue;
    const { language, name } = snippet;
    sources.set(language, (sources.get(language) ?? new Map<string, string>()).set(name, text));
  }
  const values = site === undefined ? undefined : siteValues(site);
  const ofSite = values === undefined ? {} : { site: values };
  const inserts = new Map<string, Inserts>();
  const diagnostics: Diagnostic[] = [];
  for (const [language, texts] of sources) {
    const { snippets, problems } = readSnippets(texts, values);
    inserts.set(language, { ...ofSite, snippets, key: JSON.stringify([values, ...texts]) });
    for (const [name, found] of problems) diagnostics.push(...inFile(snippetFile(language, name), found));
  }
  const none: Inserts = { ...ofSite, snippets: new Map(), key: JSON.stringify([values]) };
  return { insertsOf: (language) => inserts.get(language) ?? none, diagnostics };
}
