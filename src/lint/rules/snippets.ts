import type { MdastNode } from 'satteri';
import { nearWords, someOf } from '../../diagnostics/closest.ts';
import type { GuideText } from '../../content/model.ts';
import type { OtherEnd, Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say, type AllWords } from '../../diagnostics/say.ts';
import type { Sentences } from '../../diagnostics/words/words.ts';
import { attributePosition } from '../../mdx/attribute-position.ts';
import { isTreePart, meantBy } from '../../mdx/components.ts';
import { overflowing, snippetOf, snippetTags, type Inserts } from '../../mdx/inserts.ts';
import {
  attribute,
  hasAttribute,
  isComponent,
  positionOf,
  visit,
  type ComponentNode,
} from '../../mdx/syntax-tree.ts';
import { checkPlacement } from './placement.ts';

function nameProblems(node: ComponentNode, source: string, { snippets }: Inserts): Problem[] {
  const name = attribute(node, 'name');
  // One without a literal value is named by the rules of components.
  if (snippets === undefined || (name === undefined && hasAttribute(node, 'name'))) return [];
  if (name !== undefined && snippets.has(name)) return [];
  const place = attributePosition(source, node, 'name');
  if (name === undefined) return [{ ...place, ...say('snippet.no-name', { near: someOf(snippets.keys()) }) }];
  if (snippets.size === 0) return [{ ...place, ...say('snippet.none', { name }) }];
  return [{ ...place, ...say('snippet.unknown', { name, near: nearWords(name, snippets.keys()) }) }];
}

/** Tags that name no snippet, and more snippets than a page can hold. */
export function checkSnippetTags(root: MdastNode, source: string, inserts: Inserts): Problem[] {
  const unknown = snippetTags(root).flatMap((node) => nameProblems(node, source, inserts));
  const over = overflowing(root, inserts);
  return over === undefined ? unknown : [...unknown, { ...positionOf(over), ...say('snippet.overflow') }];
}

const notShared = (node: MdastNode): Sayings | undefined => {
  if (node.type === 'yaml') return say('snippet.head');
  if (isComponent(node) && isTreePart(meantBy(node.name ?? '')))
    return say('snippet.tree', { component: node.name ?? '' });
  if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return undefined;
  return say('snippet.definition');
};

/** What belongs to one guide and cannot be shared. */
export function checkShared(root: MdastNode): Problem[] {
  return visit(root).flatMap((node): Problem[] => {
    const said = notShared(node);
    return said === undefined ? [] : [{ ...positionOf(node), ...said }];
  });
}

/** Whether two problems are the same one at the same place. */
const isSame = (a: Problem) => (b: Problem) =>
  a.message === b.message && a.line === b.line && a.column === b.column;

/** What is said of one problem, and then of how it comes about. */
function saidWith({ rule, message, suggestion, inWords }: Sayings, how: Sayings): Sayings {
  const both = (said: Sentences, more: Sentences): Sentences => [
    `${said[0]} ${more[0]}`,
    `${said[1]} ${more[1]}`,
  ];
  const [told, advised] = both([message, suggestion], [how.message, how.suggestion]);
  const inBothWords = (words: AllWords) => both(inWords(words), how.inWords(words));
  return { rule, message: told, suggestion: advised, inWords: inBothWords };
}

/**
 * A problem of a snippet's text as it is told in the guide that shows it, where its mend would be one of the other file, and as it is told
 * in the snippet.
 */
function toldHere({ line, column, ...said }: Problem, name: string, language: string): Problem {
  const told: OtherEnd['told'] = (from) => saidWith(said, say('snippet.there', { from }));
  const file = `snippets/${language}/${name}.mdx`;
  return {
    line,
    column,
    ...saidWith(said, say('snippet.here', { name })),
    otherEnds: [{ file, line: 1, column: 1, told }],
  };
}

/**
 * What of a snippet stands wrongly in one guide alone: it has the place of the tag, and the snippet's name. What is wrong
 * with the snippet wherever it stands is told once, in its own file.
 * @param root the guide as it is written.
 * @param shown the guide with its snippets.
 * @param guide its text and its language.
 */
export function checkInsertedPlaces(
  root: MdastNode,
  shown: MdastNode,
  guide: Pick<GuideText, 'source' | 'language'>,
  inserts: Inserts,
): Problem[] {
  if (shown === root) return [];
  const { source, language } = guide;
  const written = checkPlacement(root, source);
  const found = checkPlacement(shown, source).filter((problem) => !written.some(isSame(problem)));
  return snippetTags(root).flatMap((tag) => {
    const { line, column } = positionOf(tag);
    const nodes = snippetOf(tag, inserts)?.nodes ?? [];
    const here = found.filter((one) => one.line === line && one.column === column);
    if (here.length === 0) return [];
    const own = nodes.flatMap((node) => checkPlacement(node, source));
    const onlyHere = here.filter(({ message }) => own.every((one) => one.message !== message));
    const messages = new Map(onlyHere.map((one) => [one.message, one]));
    return [...messages.values()].map((one) => toldHere(one, attribute(tag, 'name') ?? '', language));
  });
}

/** A snippet that no guide shows. */
export const unusedSnippet: Problem = {
  line: 1,
  column: 1,
  ...say('unused-snippet'),
};
