import type { MdastNode } from 'satteri';
import { textStart } from '../../content/stray-head.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { insertedComponents, ruleOf } from '../../mdx/components.ts';
import { childrenOf, isComponent, positionOf, rangeOf } from '../../mdx/syntax-tree.ts';

const WRITE_A_NAME =
  'Leave the words alone; name a guide in the field guides, and write a web address as it is: https://….';

/** What a notice's text cannot hold, by the parser's name for it, and what to write. */
const lost: Readonly<Partial<Record<MdastNode['type'], readonly [what: string, suggestion: string]>>> = {
  heading: ['A heading becomes a line like the others', 'Take the # away, and let it be a sentence.'],
  link: ['A link becomes its words: nobody can press it', WRITE_A_NAME],
  linkReference: ['A link becomes its words: nobody can press it', WRITE_A_NAME],
  definition: ['An address that words are linked to is not shown', WRITE_A_NAME],
  image: ['A picture is not shown', 'Say in words what it shows.'],
  imageReference: ['A picture is not shown', 'Say in words what it shows.'],
  table: ['A table becomes lines without columns', 'Say it in sentences or in a list.'],
  thematicBreak: ['A line is not drawn', 'Take it out; an empty line begins a paragraph.'],
  footnoteReference: ['A footnote is not shown', 'Write it into the sentence.'],
  footnoteDefinition: ['A footnote is not shown', 'Write it into the sentence.'],
};

/** What is said of a node; undefined where its words are all that there is to it. */
function lostOf(node: MdastNode, source: string): readonly [what: string, suggestion: string] | undefined {
  // What is no component of ours has a rule of its own.
  if (isComponent(node) && ruleOf(node.name ?? '') !== undefined)
    return insertedComponents.some((name) => name === node.name)
      ? undefined
      : [
          `<${node.name ?? ''}> is not drawn`,
          'Leave the words alone; <Site> and <Snippet> are put in as words.',
        ];
  // An address that stands in the text by itself is its own words.
  if (node.type === 'link' && source[rangeOf(node, source)?.start ?? 0] !== '[') return undefined;
  return lost[node.type];
}

/** Everything in a notice's text that is more than words: notices are read as text on every device. */
export function checkNoticeMarkup(root: MdastNode, source: string): Problem[] {
  const from = textStart(source);
  const problemsIn = (node: MdastNode): Problem[] => {
    const found = lostOf(node, source);
    if (found === undefined) return childrenOf(node).flatMap(problemsIn);
    // What is meant as the head has a diagnostic of its own.
    if ((rangeOf(node, source)?.start ?? 0) < from) return [];
    const [what, suggestion] = found;
    return [{ ...positionOf(node), rule: 'notice-markup', message: `${what} in a notice.`, suggestion }];
  };
  return problemsIn(root);
}
