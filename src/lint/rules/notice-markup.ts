import type { MdastNode } from 'satteri';
import { textStart } from '../../content/stray-head.ts';
import type { Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { insertedComponents, ruleOf } from '../../mdx/components.ts';
import { childrenOf, isComponent, positionOf, rangeOf } from '../../mdx/syntax-tree.ts';

/** What a notice's text cannot hold, by the parser's name for it. */
const lost: Readonly<Partial<Record<MdastNode['type'], () => Sayings>>> = {
  heading: () => say('notice-markup.heading'),
  link: () => say('notice-markup.link'),
  linkReference: () => say('notice-markup.link'),
  definition: () => say('notice-markup.definition'),
  image: () => say('notice-markup.picture'),
  imageReference: () => say('notice-markup.picture'),
  table: () => say('notice-markup.table'),
  thematicBreak: () => say('notice-markup.line'),
  footnoteReference: () => say('notice-markup.footnote'),
  footnoteDefinition: () => say('notice-markup.footnote'),
};

/** What is said of a node; undefined where its words are all that there is to it. */
function lostOf(node: MdastNode, source: string): Sayings | undefined {
  // What is no component of ours has a rule of its own.
  if (isComponent(node) && ruleOf(node.name ?? '') !== undefined)
    return insertedComponents.some((name) => name === node.name)
      ? undefined
      : say('notice-markup.component', { name: node.name ?? '' });
  // An address that stands in the text by itself is its own words.
  if (node.type === 'link' && source[rangeOf(node, source)?.start ?? 0] !== '[') return undefined;
  return lost[node.type]?.();
}

/** Everything in a notice's text that is more than words: notices are read as text on every device. */
export function checkNoticeMarkup(root: MdastNode, source: string): Problem[] {
  const from = textStart(source);
  const problemsIn = (node: MdastNode): Problem[] => {
    const found = lostOf(node, source);
    if (found === undefined) return childrenOf(node).flatMap(problemsIn);
    // What is meant as the head has a diagnostic of its own.
    if ((rangeOf(node, source)?.start ?? 0) < from) return [];
    return [{ ...positionOf(node), ...found }];
  };
  return problemsIn(root);
}
