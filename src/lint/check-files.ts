import { byPosition, inFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { catalogueOf, type LintContext } from './catalogue.ts';
import { checkArticles } from './check-articles.ts';
import type { Article, Content, GuideText } from '../content/model.ts';
import { readArticle, type ReadArticle } from './read-article.ts';
import { readLexicon, readSite, readSymptoms, type Files } from './read-settings.ts';
import { checkEncoding } from './rules/encoding.ts';
import { checkFileNames } from './rules/file-names.ts';

export type { Files } from './read-settings.ts';

/** The files whose letters can be read, and a diagnostic for each of the others. */
function legible(files: Files): { readonly texts: Files; readonly diagnostics: readonly Diagnostic[] } {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const [file, text] of files) {
    const problem = checkEncoding(text);
    if (problem === undefined) texts.set(file, text);
    else diagnostics.push(...inFile(file, [problem]));
  }
  return { texts, diagnostics };
}

/** Reads a guide; what the programs beneath it stumble over is a diagnostic of that guide and of no other. */
function readSafely(file: string, text: string, read: typeof readArticle): ReadArticle {
  try {
    return read(file, text);
  } catch (error) {
    const message = `Nothing could read this guide: ${error instanceof Error ? error.message : String(error)}.`;
    const suggestion = 'Take out what was written last, a part at a time, until this goes away.';
    return { problems: [{ line: 1, column: 1, rule: 'syntax', message, suggestion }] };
  }
}

/**
 * Reads and checks a whole content folder. Never throws for what an editor wrote: each fault is a diagnostic, and all
 * diagnostics come back at once, in the order of files and lines.
 * @param read reads one guide; given where what was read before is remembered.
 */
export function checkFiles(files: Files, surroundings: LintContext, read = readArticle): Content {
  const names = [...files.keys()];
  const { texts, diagnostics: encodingDiagnostics } = legible(files);
  const { site, diagnostics: siteDiagnostics } = readSite(texts, names);
  const { lexicon, diagnostics: lexiconDiagnostics } = readLexicon(texts);
  const { symptoms, diagnostics: symptomDiagnostics } = readSymptoms(texts);
  const diagnostics: Diagnostic[] = [
    ...encodingDiagnostics,
    ...siteDiagnostics,
    ...lexiconDiagnostics,
    ...symptomDiagnostics,
    ...checkFileNames(names),
  ];
  const articles: Article[] = [];
  const guides: GuideText[] = [];
  for (const [file, text] of texts) {
    if (!file.startsWith('articles/') || !file.endsWith('.mdx')) continue;
    const { article, body, problems } = readSafely(file, text, read);
    diagnostics.push(...inFile(file, problems));
    if (article !== undefined) articles.push(article);
    if (body !== undefined) guides.push(body);
  }
  const content = {
    ...(site === undefined ? {} : { site }),
    ...(lexicon === undefined ? {} : { lexicon }),
    symptoms,
    articles,
  };
  diagnostics.push(...checkArticles(catalogueOf({ ...content, guides }, names, surroundings)));
  return { ...content, diagnostics: diagnostics.sort(byPosition) };
}
