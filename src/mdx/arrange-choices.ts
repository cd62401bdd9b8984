import { defineMdastPlugin, type MdastNode } from 'satteri';
import { isComponent, visit, type ComponentNode } from './syntax-tree.ts';

const isChoice = (node: MdastNode): node is ComponentNode => isComponent(node) && node.name === 'Choice';

/**
 * Gathers the choices of a step in one `<Choices>` at its end. Editors write them a line each; Markdown takes a line
 * that follows a sentence for a part of that sentence's paragraph, and a list of links must not stand inside one.
 */
export const arrangeChoices = defineMdastPlugin({
  name: 'arrange-choices',
  mdxJsxFlowElement(node, context) {
    if (node.name !== 'Step') return;
    const choices = visit(node).filter(isChoice);
    if (choices.length === 0) return;
    const children = choices.map(({ attributes, children: label }) => ({
      type: 'mdxJsxFlowElement' as const,
      name: 'Choice',
      attributes,
      children: label,
    }));
    for (const choice of choices) context.removeNode(choice);
    context.appendChild(node, {
      type: 'mdxJsxFlowElement',
      name: 'Choices',
      attributes: [],
      children: children,
    });
  },
});
