import type { MdastNode } from 'satteri';
import { articleSchema } from '../articles/schema.ts';
import type { Problem } from '../findings/finding.ts';
import { frontMatter, type FrontMatter } from '../mdx/front-matter.ts';
import { childrenOf, parseMdx, plainText } from '../mdx/mdx.ts';
import { extractTree } from '../tree/extract.ts';
import type { Tree } from '../tree/tree.ts';
import { checkComponents } from './component-checks.ts';
import type { Article } from './content.ts';
import { anchorsIn, linksIn } from './links.ts';
import { guideProse } from './prose.ts';
import { checkValues } from './rules/attribute-values.ts';
import { checkPageIds } from './rules/page-ids.ts';
import { checkPlacement } from './rules/placement.ts';
import { checkHidden } from './rules/hidden-character.ts';
import { withSafeFixes } from './safe-fixes.ts';
import { checkSpelling } from './spelling/spelling-rules.ts';
import { readYaml } from './yaml.ts';

/** One guide as far as it can be read, and what is wrong with it by itself. */
export interface ReadArticle {
  readonly article?: Article;
  /** Its tree where the front matter kept it from being an article: the tree is checked all the same. */
  readonly tree?: Tree;
  readonly problems: readonly Problem[];
}

/** A head that the compiler does not read as the check does: its fields would be published as text. */
function headProblems(root: MdastNode, { yaml }: FrontMatter): Problem[] {
  const [first] = childrenOf(root);
  const same = (text: string) => text.replaceAll('\r', '').trim();
  if (first?.type === 'yaml' && same(first.value) === same(yaml)) return [];
  const mend =
    'Write the three signs --- alone on the first line of the file, and again after the last field.';
  const message = 'The front matter does not end where it seems to.';
  return [{ line: 1, column: 1, rule: 'front-matter', message, mend }];
}

/**
 * Reads one guide from its text.
 * @param file its path below the content folder: `articles/<language>/<symptom>/<slug>.mdx`.
 */
export function readArticle(file: string, source: string): ReadArticle {
  const [, language = '', symptom = '', name = ''] = file.split('/');
  const head = frontMatter(source);
  const words = [...checkHidden(source), ...checkSpelling(guideProse(source))];
  const spelling = head === undefined ? words : withSafeFixes(source, head.yaml, head.start, words);
  if (head === undefined) {
    const mend = 'Begin the file with a line ---, then title, summary and the other fields, then a line ---.';
    const message = 'The file has no front matter.';
    return { problems: [{ line: 1, column: 1, rule: 'front-matter', message, mend }, ...spelling] };
  }
  const checked = readYaml(head.yaml, articleSchema, head.before);
  const parsed = parseMdx(source);
  const problems: Problem[] = 'problems' in checked ? [...checked.problems, ...spelling] : spelling;
  if ('problem' in parsed) return { problems: [...problems, parsed.problem] };
  const tree = extractTree(parsed.root, source);
  problems.push(
    ...headProblems(parsed.root, head),
    ...checkComponents(parsed.root, source),
    ...checkValues(parsed.root, source),
    ...checkPlacement(parsed.root),
    ...tree.problems,
    ...checkPageIds(parsed.root, tree.tree),
  );
  if (!('data' in checked)) return { problems, ...(tree.tree === undefined ? {} : { tree: tree.tree }) };
  const article = {
    file,
    language,
    symptom,
    slug: name.replace(/\.mdx$/, ''),
    data: checked.data,
    links: linksIn(parsed.root),
    anchors: anchorsIn(parsed.root, tree.tree),
    source,
    text: plainText(parsed.root),
    ...(tree.tree === undefined ? {} : { tree: tree.tree }),
  };
  return { article, problems };
}
