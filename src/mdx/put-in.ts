import { defineMdastPlugin, type MdastNode } from 'satteri';
import { insertedNodes, isInserted, type Inserts } from './inserts.ts';
import { attribute } from './syntax-tree.ts';

/**
 * Puts in what a guide names and other files say, as the check does (`inserts.ts`), so that the page, search and the
 * report have the same words.
 * @param insertsOf what there is to put in, asked for each guide: in the live preview it changes.
 */
export function putIn(insertsOf: (file: URL | undefined) => Inserts) {
  return ({ fileURL, source }: { readonly fileURL: URL | undefined; readonly source: string }) => {
    if (!/<\s*Site\b/.test(source)) return undefined;
    const inserts = insertsOf(fileURL);
    const replace = (
      node: MdastNode,
      context: { replaceNode: (old: MdastNode, by: MdastNode[]) => void },
    ) => {
      if (!isInserted(node)) return;
      const nodes = insertedNodes(node, inserts);
      if (nodes.length === 0)
        throw new Error(
          `<${node.name ?? ''} name="${attribute(node, 'name') ?? ''}" /> stands for nothing: run "npm run lint:content" for the line and what to write.`,
        );
      context.replaceNode(node, nodes);
    };
    return defineMdastPlugin({ name: 'put-in', mdxJsxFlowElement: replace, mdxJsxTextElement: replace });
  };
}
