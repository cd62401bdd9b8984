import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { textStart } from '../../content/stray-head.ts';
import { childrenOf, isComponent, positionOf, visit, type ComponentNode } from '../../mdx/syntax-tree.ts';
import { plainText } from '../../mdx/plain-text.ts';

/** Components that show what is in them. */
const filled: ReadonlySet<string> = new Set([
  'Action',
  'Steps',
  'Note',
  'Warning',
  'Key',
  'Platform',
  'Platforms',
]);

/** Components that show their attributes. */
const described: ReadonlySet<string> = new Set(['Screen', 'ModemLights']);

function isEmpty(node: ComponentNode): boolean {
  if (described.has(node.name ?? '')) return node.attributes.length === 0;
  if (!filled.has(node.name ?? '')) return false;
  const shows = visit(node).some((one) => one !== node && (one.type === 'image' || isComponent(one)));
  return !shows && plainText(node) === '';
}

/** Parts of a guide that show an empty box, and a guide without a text. */
export function checkEmptyParts(root: MdastNode, source: string): Problem[] {
  const parts = visit(root).filter(isComponent).filter(isEmpty);
  const problems = parts.map((node): Problem => {
    const name = node.name ?? '';
    const says = described.has(name) ? 'empty-part.attributes' : 'empty-part.inside';
    return { ...positionOf(node), ...say(says, { name }) };
  });
  const isEmptyGuide = !childrenOf(root).some(({ type }) => type !== 'yaml');
  // What had to be taken out to be parsed has a diagnostic of its own.
  if (!isEmptyGuide || source.slice(textStart(source)).trim() !== '') return problems;
  return [{ line: 1, column: 1, ...say('empty-part.guide') }];
}
