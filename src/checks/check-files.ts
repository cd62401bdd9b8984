import { byPlace, inFile, type Finding } from '../findings/finding.ts';
import { lexiconSchema } from '../search/lexicon-schema.ts';
import { siteSchema, type SiteData } from '../site/schema.ts';
import { symptomSchema } from '../symptoms/schema.ts';
import type { Tree } from '../tree/tree.ts';
import { validateTree } from '../tree/validate.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { catalogueOf, type Surroundings } from './catalogue.ts';
import { checkArticles } from './check-articles.ts';
import type { Article, Content, Symptom } from './content.ts';
import { yamlProse } from './prose.ts';
import { readArticle, type ReadArticle } from './read-article.ts';
import { checkFileNames } from './rules/file-names.ts';
import { checkHidden } from './rules/hidden-character.ts';
import { portalProblems } from './rules/portal-value.ts';
import { checkSpelling } from './spelling/spelling-rules.ts';
import { readYaml } from './yaml.ts';

/** The files of a content folder by their paths below it, with their texts. */
export type Files = ReadonlyMap<string, string>;

const yamlFindings = (file: string, text: string): Finding[] =>
  inFile(file, [...checkHidden(text), ...checkSpelling(yamlProse(text))]);

function readSite(files: Files): { site?: SiteData; findings: Finding[] } {
  const text = files.get('site.yaml');
  if (text === undefined) {
    const mend = 'Write it: the name, the support channels and the portal (see content/README.md).';
    const message = 'The content folder has no site.yaml.';
    return { findings: inFile('site.yaml', [{ line: 1, column: 1, rule: 'site', message, mend }]) };
  }
  const spelling = yamlFindings('site.yaml', text);
  const checked = readYaml(text, siteSchema);
  if (!('data' in checked)) return { findings: [...inFile('site.yaml', checked.problems), ...spelling] };
  const { portal, limits } = checked.data;
  const problems = inFile('site.yaml', portalProblems(text, portal, limits.link));
  return { site: checked.data, findings: [...problems, ...spelling] };
}

function readLexicon(files: Files): { lexicon?: Lexicon; findings: Finding[] } {
  const text = files.get('lexicon.yaml');
  if (text === undefined) return { findings: [] };
  const checked = readYaml(text, lexiconSchema);
  if ('data' in checked) return { lexicon: checked.data, findings: [] };
  return { findings: inFile('lexicon.yaml', checked.problems) };
}

function readSymptoms(files: Files): { symptoms: Symptom[]; findings: Finding[] } {
  const symptoms: Symptom[] = [];
  const findings: Finding[] = [];
  for (const [file, text] of files) {
    const id = /^symptoms\/([^/]+)\.yaml$/.exec(file)?.[1];
    if (id === undefined) continue;
    findings.push(...yamlFindings(file, text));
    const checked = readYaml(text, symptomSchema);
    if ('data' in checked) symptoms.push({ file, id, data: checked.data });
    else findings.push(...inFile(file, checked.problems));
  }
  return { symptoms, findings };
}

/**
 * Reads and checks a whole content folder. Never throws for what an editor wrote: each fault is a finding, and all
 * findings come back at once, in the order of files and lines.
 * @param read reads one guide; given where what was read before is remembered.
 */
export function checkFiles(files: Files, surroundings: Surroundings, read = readArticle): Content {
  const { site, findings: siteFindings } = readSite(files);
  const { lexicon, findings: lexiconFindings } = readLexicon(files);
  const { symptoms, findings: symptomFindings } = readSymptoms(files);
  const names = [...files.keys()];
  const findings: Finding[] = [
    ...siteFindings,
    ...lexiconFindings,
    ...symptomFindings,
    ...checkFileNames(names),
  ];
  const articles: Article[] = [];
  const loose: [file: string, tree: Tree][] = [];
  const guides = names.filter((file) => file.startsWith('articles/') && file.endsWith('.mdx'));
  for (const file of guides) {
    const { article, tree, problems }: ReadArticle = read(file, files.get(file) ?? '');
    findings.push(...inFile(file, problems));
    if (article !== undefined) articles.push(article);
    if (tree !== undefined) loose.push([file, tree]);
  }
  const content = {
    ...(site === undefined ? {} : { site }),
    ...(lexicon === undefined ? {} : { lexicon }),
    symptoms,
    articles,
  };
  const catalogue = catalogueOf(content, names, surroundings);
  findings.push(...checkArticles(catalogue));
  for (const [file, tree] of loose) {
    const known = { articles: catalogue.slugs(file.split('/')[1] ?? '') };
    findings.push(...inFile(file, validateTree(tree, known)));
  }
  return { ...content, findings: findings.sort(byPlace) };
}
