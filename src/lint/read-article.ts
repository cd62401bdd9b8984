import type { MdastNode } from 'satteri';
import { articleSchema } from '../content/schemas/article.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { foundByAstro, frontMatter, refusedByAstro } from '../mdx/front-matter.ts';
import { childrenOf, plainText } from '../mdx/syntax-tree.ts';
import { parseAround } from '../mdx/parse-with-recovery.ts';
import { extractTree } from '../tree/extract.ts';
import { checkComponents } from './rules/components.ts';
import type { Article, GuideText } from '../content/model.ts';
import { anchorsIn, linksIn } from '../content/links.ts';
import { guideProse } from '../content/prose.ts';
import { checkValues } from './rules/attribute-values.ts';
import { checkPageIds } from './rules/page-ids.ts';
import { checkPlaceholders } from './rules/placeholder.ts';
import { checkPlacement } from './rules/placement.ts';
import { checkEmptyParts } from './rules/empty-part.ts';
import { checkMarkdown } from './rules/markdown.ts';
import { checkHidden, checkWritten } from './rules/hidden-character.ts';
import { withSafeFixes } from './safe-fixes.ts';
import { checkSpelling } from './spelling/spelling-rules.ts';
import { readYaml } from '../content/yaml/read-yaml.ts';

/** One guide as far as it can be read, and what is wrong with it by itself. */
export interface ReadArticle {
  readonly article?: Article;
  /** Its text, whatever its front matter is; undefined where it cannot be parsed at all. */
  readonly body?: GuideText;
  readonly problems: readonly Problem[];
}

/**
 * A head that is missing, or that Astro or the compiler do not read as the check does: its fields would be published as
 * text, or the text taken for fields.
 */
function headProblems(root: MdastNode, source: string): Problem[] {
  const head = frontMatter(source);
  const place = { line: 1, column: 1, rule: 'front-matter' } as const;
  const [first] = childrenOf(root);
  const same = (text: string) => text.replaceAll('\r', '').trim();
  if (head === undefined) {
    const suggestion =
      'Begin the file with a line ---, then title, summary and the other fields, then a line ---.';
    return [{ ...place, message: 'The file has no front matter.', suggestion }];
  }
  const readings = [first?.type === 'yaml' ? first.value : '', foundByAstro(source)];
  if (readings.every((yaml) => same(yaml) === same(head.yaml))) return [];
  const suggestion =
    'Write the three signs --- alone on the first line of the file, and again after the last field.';
  return [{ ...place, message: 'The front matter does not end where it seems to.', suggestion }];
}

/** Fields that the check can read and Astro cannot: the build would stop at the guide and name no line. */
function fieldProblems(source: string): Problem[] {
  const reason = refusedByAstro(source);
  if (reason === undefined) return [];
  const message = `The build cannot read the front matter: ${reason}.`;
  const suggestion = 'Write the value that it names more simply, between double quotes.';
  return [{ line: 1, column: 1, rule: 'front-matter', message, suggestion }];
}

/** Tags without which a tree is another: what is missing in it would be blamed on what is left. */
const treeTag = /^<\/?(?:DecisionTree|Step|Choice|Action|Outcome)\b/i;

/** Parses and checks the text of a guide. */
function readBody(file: string, source: string): Omit<ReadArticle, 'article'> {
  const [, language = '', symptom = '', name = ''] = file.split('/');
  const { root, problems: faults, removed } = parseAround(source);
  if (root === undefined) return { problems: faults };
  const isTreeWhole = !removed.some((tag) => treeTag.test(tag));
  const { tree, problems: treeFaults } = isTreeWhole ? extractTree(root, source) : { problems: [] };
  const problems = [
    ...faults,
    ...checkComponents(root, source),
    ...checkValues(root, source),
    ...checkMarkdown(root, source),
    ...checkEmptyParts(root),
    ...checkWritten(root, source),
    ...(isTreeWhole ? checkPlacement(root) : []),
    ...treeFaults,
    ...checkPageIds(root, tree),
  ];
  const body = {
    file,
    language,
    symptom,
    slug: name.replace(/\.mdx$/, ''),
    links: linksIn(root),
    anchors: anchorsIn(root, tree),
    source,
    text: plainText(root),
    ...(tree === undefined ? {} : { tree }),
  };
  return { body, problems: [...problems, ...headProblems(root, source)] };
}

/**
 * Reads one guide from its text.
 * @param file its path below the content folder: `articles/<language>/<symptom>/<slug>.mdx`.
 */
export function readArticle(file: string, source: string): ReadArticle {
  const head = frontMatter(source);
  const words = [...checkHidden(source), ...checkSpelling(guideProse(source)), ...checkPlaceholders(source)];
  const read = readBody(file, source);
  if (head === undefined) return { ...read, problems: [...read.problems, ...words] };
  const language = withSafeFixes(source, head.yaml, head.start, words);
  const checked = readYaml(head.yaml, articleSchema, head.before);
  if (!('data' in checked))
    return { ...read, problems: [...checked.problems, ...read.problems, ...language] };
  const problems = [...fieldProblems(source), ...read.problems, ...language];
  const { body } = read;
  return body === undefined ? { problems } : { article: { ...body, data: checked.data }, body, problems };
}
