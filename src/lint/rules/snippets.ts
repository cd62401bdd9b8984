import type { MdastNode } from 'satteri';
import { suggestWord } from '../../diagnostics/closest.ts';
import type { Advice, Problem } from '../../diagnostics/diagnostic.ts';
import { attributePosition } from '../../mdx/attribute-position.ts';
import { isTreePart, meantBy } from '../../mdx/components.ts';
import { overflowing, snippetOf, snippetTags, type Inserts } from '../../mdx/inserts.ts';
import { overflowAdvice } from '../../mdx/snippets.ts';
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
  const message = name === undefined ? '<Snippet> has no name.' : `There is no snippet "${name}".`;
  const suggestion =
    snippets.size === 0
      ? 'Write the text here, or into a file snippets/<language>/<name>.mdx.'
      : suggestWord(name ?? '', snippets.keys());
  return [{ ...attributePosition(source, node, 'name'), rule: 'snippet', message, suggestion }];
}

/** Tags that name no snippet, and more snippets than a page can hold. */
export function checkSnippetTags(root: MdastNode, source: string, inserts: Inserts): Problem[] {
  const unknown = snippetTags(root).flatMap((node) => nameProblems(node, source, inserts));
  const over = overflowing(root, inserts);
  return over === undefined
    ? unknown
    : [...unknown, { ...positionOf(over), rule: 'snippet', ...overflowAdvice }];
}

const notShared = (node: MdastNode): Advice | undefined => {
  if (node.type === 'yaml')
    return { message: 'A snippet has no front matter.', suggestion: 'Take it out, with its lines ---.' };
  if (isComponent(node) && isTreePart(meantBy(node.name ?? ''))) {
    const suggestion = 'Leave the tree in the guide, and share the text that stands in it.';
    return { message: `A snippet holds no <${node.name ?? ''}>.`, suggestion };
  }
  if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return undefined;
  const suggestion = 'Write the address with the words: [words](/…/).';
  return { message: 'An address apart from its words is not found in a guide.', suggestion };
};

/** What belongs to one guide and cannot be shared. */
export function checkShared(root: MdastNode): Problem[] {
  return [...visit(root)].flatMap((node): Problem[] => {
    const advice = notShared(node);
    return advice === undefined ? [] : [{ ...positionOf(node), rule: 'snippet', ...advice }];
  });
}

/** Whether two problems are the same one at the same place. */
const isSame = (a: Problem) => (b: Problem) =>
  a.message === b.message && a.line === b.line && a.column === b.column;

/**
 * What of a snippet stands wrongly in one guide alone: it has the place of the tag, and the snippet's name. What is wrong
 * with the snippet wherever it stands is told once, in its own file.
 * @param root the guide as it is written.
 * @param shown the guide with its snippets.
 */
export function checkInsertedPlaces(
  root: MdastNode,
  shown: MdastNode,
  source: string,
  inserts: Inserts,
): Problem[] {
  if (shown === root) return [];
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
    return [...messages.values()].map((one) => ({
      ...one,
      message: one.message.replace(/\.$/, ` (in the snippet "${attribute(tag, 'name') ?? ''}").`),
    }));
  });
}

/** A snippet that no guide shows. */
export const unusedSnippet: Problem = {
  line: 1,
  column: 1,
  rule: 'unused-snippet',
  message: 'No guide shows this snippet.',
  suggestion: 'Name it where it belongs, <Snippet name="…" />, or delete the file.',
};
