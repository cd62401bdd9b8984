import type { MdastNode } from 'satteri';
import { depthProblem, tooDeep } from '../diagnostics/depth.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import { foundByAstro, frontMatter, refusedByAstro, type FrontMatter } from '../mdx/front-matter.ts';
import { snippetOf, snippetTags, withInserts, type Inserts } from '../mdx/inserts.ts';
import { parseAround, type ParsedAround } from '../mdx/parse-with-recovery.ts';
import { childrenOf, positionOf } from '../mdx/syntax-tree.ts';
import { plainText } from '../mdx/plain-text.ts';
import { extractTree } from '../tree/extract.ts';
import { anchorsIn, linksIn } from './links.ts';
import type { GuideText } from './model.ts';
import { phoneScreens } from './phone-screens.ts';
import { guideProse } from './prose.ts';
import { articleSchema, type ArticleData } from './schemas/article.ts';
import { sectionsIn } from './sections.ts';
import { sentencesIn } from './sentences.ts';
import { strayHeadProblem, textStart } from './stray-head.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** What a guide's body says, with the syntax tree that it was read from. */
export interface ParsedBody {
  readonly root: MdastNode;
  /** The same with everything put in that it names: what a reader sees. */
  readonly shown: MdastNode;
  readonly guide: GuideText;
  /** Whether all of its decision tree's tags could be read. */
  readonly isTreeWhole: boolean;
}

/** A guide as far as it can be read. Only the rules see the syntax tree, which is many times as large as the text. */
export interface ParsedGuide {
  /** The whole file, as the editor wrote it. */
  readonly source: string;
  readonly head?: FrontMatter;
  /** The fields of the head; undefined where they cannot be read. */
  readonly data?: ArticleData;
  /** Undefined where the file cannot be parsed at all. */
  readonly body?: ParsedBody;
  /** The words that a reader sees, everything else masked: positions in it are positions in the file. */
  readonly prose: string;
  /** What kept the guide from being read as it was meant. */
  readonly problems: readonly Problem[];
}

/** Tags without which a tree is another: what is missing in it would be blamed on what is left. */
const treeTag = /^<\/?(?:DecisionTree|Step|Choice|Action|Outcome)\b/i;

/** Whether a guide's tree can be read, although some tags had to be taken out to parse the rest. */
export const isTreeReadable = ({ removed }: Pick<ParsedAround, 'removed'>) =>
  !removed.some((tag) => treeTag.test(tag));

/**
 * A head that is missing, or that Astro or the compiler do not read as the check does: its fields would be published as
 * text, or the text taken for fields.
 */
function boundaryProblems(root: MdastNode, source: string, head: FrontMatter | undefined): Problem[] {
  const stray = strayHeadProblem(source);
  if (head === undefined || stray !== undefined) return stray === undefined ? [] : [stray];
  const [first] = childrenOf(root);
  const plain = (text: string) => text.replaceAll('\r', '').trim();
  const readings = [first?.type === 'yaml' ? first.value : '', foundByAstro(source)];
  if (readings.every((yaml) => plain(yaml) === plain(head.yaml))) return [];
  return [{ line: 1, column: 1, ...say('front-matter.other-end') }];
}

/** Fields that are right, but that Astro's own parser cannot read: the build would stop at the guide and name no line. */
function fieldProblems(source: string): Problem[] {
  const reason = refusedByAstro(source);
  if (reason === undefined) return [];
  return [{ line: 1, column: 1, ...say('front-matter.build', { reason }) }];
}

function readHead(source: string, head: FrontMatter | undefined): Pick<ParsedGuide, 'data' | 'problems'> {
  if (head === undefined) return { problems: [] };
  const read = readYaml(head.yaml, articleSchema, head.before);
  return 'data' in read ? { data: read.data, problems: fieldProblems(source) } : read;
}

/** The language, symptom and slug that the path of a guide says; of a snippet the language and the name. */
function placeOf(file: string): Pick<GuideText, 'language' | 'symptom' | 'slug'> {
  const [, language = '', ...rest] = file.replace(/\.mdx$/, '').split('/');
  return { language, symptom: rest.length > 1 ? (rest[0] ?? '') : '', slug: rest.at(-1) ?? '' };
}

/** A body with all that it names, or without where that would stand too deep. */
function shownIn(
  root: MdastNode,
  inserts: Inserts,
): { readonly shown: MdastNode; readonly problems: readonly Problem[] } {
  const shown = withInserts(root, inserts);
  const deep = tooDeep<MdastNode>(shown, childrenOf);
  return deep === undefined
    ? { shown, problems: [] }
    : { shown: root, problems: [depthProblem(positionOf(deep))] };
}

function readBody(
  file: string,
  source: string,
  inserts: Inserts,
): Pick<ParsedGuide, 'body' | 'prose' | 'problems'> {
  const parsed = parseAround(source);
  const { root, problems } = parsed;
  const prose = guideProse(source, parsed);
  if (root === undefined) return { prose, problems };
  const isTreeWhole = isTreeReadable(parsed);
  const { shown, problems: insertProblems } = shownIn(root, inserts);
  const { tree, problems: treeProblems } = isTreeWhole ? extractTree(shown, source) : { problems: [] };
  const guide = {
    file,
    ...placeOf(file),
    links: linksIn(root),
    anchors: anchorsIn(shown, tree),
    snippets: new Set(snippetTags(root).flatMap((tag) => [...(snippetOf(tag, inserts)?.names ?? [])])),
    source,
    text: plainText(shown, 'left out'),
    sections: sectionsIn(shown, tree),
    sentences: sentencesIn(prose),
    screens: phoneScreens(shown),
    ...(tree === undefined ? {} : { tree }),
  };
  return {
    body: { root, shown, guide, isTreeWhole },
    prose,
    problems: [...problems, ...insertProblems, ...treeProblems],
  };
}

/**
 * Reads one guide from its text: its head, its body, parsed once, and what they say. What is wrong with what it says is
 * the matter of the rules in `lint/`.
 * @param file its path below the content folder: `articles/<language>/<symptom>/<slug>.mdx`.
 * @param inserts what it can name and other files say.
 */
export function readGuide(file: string, source: string, inserts: Inserts = {}): ParsedGuide {
  const head = frontMatter(source);
  const { problems: headProblems, ...fields } = readHead(source, head);
  const { problems: bodyProblems, ...body } = readBody(file, source, inserts);
  // Fields that stand behind the head's end are not missing.
  const isCut = head !== undefined && textStart(source) > head.length;
  const ofHead = isCut ? headProblems.filter(({ rule }) => rule !== 'missing-field') : headProblems;
  const boundary = body.body === undefined ? [] : boundaryProblems(body.body.root, source, head);
  const problems = [...ofHead, ...bodyProblems, ...boundary];
  return { source, problems, ...fields, ...body, ...(head === undefined ? {} : { head }) };
}

/**
 * Reads one snippet from its text, which is all body.
 * @param file its path below the content folder: `snippets/<language>/<name>.mdx`.
 */
export function readSnippet(
  file: string,
  source: string,
  inserts: Inserts,
): Omit<ParsedGuide, 'data' | 'head'> {
  return { source, ...readBody(file, source, inserts) };
}
