import { byPlace, inFile, type Finding } from '../diagnostics/diagnostic.ts';
import { catalogueOf, type Surroundings } from './catalogue.ts';
import { checkArticles } from './check-articles.ts';
import type { Article, Content, GuideText } from '../content/model.ts';
import { readArticle, type ReadArticle } from './read-article.ts';
import { readLexicon, readSite, readSymptoms, type Files } from './read-settings.ts';
import { checkEncoding } from './rules/encoding.ts';
import { checkFileNames } from './rules/file-names.ts';

export type { Files } from './read-settings.ts';

/** The files whose letters can be read, and a finding for each of the others. */
function legible(files: Files): { readonly texts: Files; readonly findings: readonly Finding[] } {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [file, text] of files) {
    const problem = checkEncoding(text);
    if (problem === undefined) texts.set(file, text);
    else findings.push(...inFile(file, [problem]));
  }
  return { texts, findings };
}

/** Reads a guide; what the programs beneath it stumble over is a finding of that guide and of no other. */
function readSafely(file: string, text: string, read: typeof readArticle): ReadArticle {
  try {
    return read(file, text);
  } catch (error) {
    const message = `Nothing could read this guide: ${error instanceof Error ? error.message : String(error)}.`;
    const mend = 'Take out what was written last, a part at a time, until this goes away.';
    return { problems: [{ line: 1, column: 1, rule: 'syntax', message, mend }] };
  }
}

/**
 * Reads and checks a whole content folder. Never throws for what an editor wrote: each fault is a finding, and all
 * findings come back at once, in the order of files and lines.
 * @param read reads one guide; given where what was read before is remembered.
 */
export function checkFiles(files: Files, surroundings: Surroundings, read = readArticle): Content {
  const names = [...files.keys()];
  const { texts, findings: encodingFindings } = legible(files);
  const { site, findings: siteFindings } = readSite(texts, names);
  const { lexicon, findings: lexiconFindings } = readLexicon(texts);
  const { symptoms, findings: symptomFindings } = readSymptoms(texts);
  const findings: Finding[] = [
    ...encodingFindings,
    ...siteFindings,
    ...lexiconFindings,
    ...symptomFindings,
    ...checkFileNames(names),
  ];
  const articles: Article[] = [];
  const guides: GuideText[] = [];
  for (const [file, text] of texts) {
    if (!file.startsWith('articles/') || !file.endsWith('.mdx')) continue;
    const { article, body, problems } = readSafely(file, text, read);
    findings.push(...inFile(file, problems));
    if (article !== undefined) articles.push(article);
    if (body !== undefined) guides.push(body);
  }
  const content = {
    ...(site === undefined ? {} : { site }),
    ...(lexicon === undefined ? {} : { lexicon }),
    symptoms,
    articles,
  };
  findings.push(...checkArticles(catalogueOf({ ...content, guides }, names, surroundings)));
  return { ...content, findings: findings.sort(byPlace) };
}
