import { defineMdastPlugin, type MdastNode } from 'satteri';
import {
  insertedNodes,
  MAX_INSERTED_NODES,
  namesInserts,
  isInserted,
  snippetOf,
  type Inserts,
} from './inserts.ts';
import { say } from '../diagnostics/say.ts';
import { attribute } from './syntax-tree.ts';

/** A node that this plugin may replace. */
interface Replacing {
  replaceNode(node: MdastNode, by: MdastNode[]): void;
}

const refuse = (what: string): never => {
  throw new Error(`${what} Run "npm run lint:content" for the line and what to write.`);
};

/**
 * Puts in what a guide names and other files say, as the check does (`inserts.ts`), so that the page, search and the
 * report have the same words.
 * @param insertsOf what there is to put in, asked for each guide: in the live preview it changes.
 */
export function putIn(insertsOf: (file: URL | undefined) => Inserts) {
  return ({ fileURL, source }: { readonly fileURL: URL | undefined; readonly source: string }) => {
    if (!namesInserts(source)) return undefined;
    const inserts = insertsOf(fileURL);
    let size = 0;
    const replace = (node: MdastNode, context: Replacing) => {
      if (!isInserted(node)) return;
      const nodes = insertedNodes(node, inserts);
      if (nodes.length === 0)
        refuse(`<${node.name ?? ''} name="${attribute(node, 'name') ?? ''}" /> stands for nothing.`);
      if (node.name === 'Snippet') size += snippetOf(node, inserts)?.size ?? 0;
      if (size > MAX_INSERTED_NODES) refuse(say('snippet.overflow').message);
      context.replaceNode(node, nodes);
    };
    return defineMdastPlugin({ name: 'put-in', mdxJsxFlowElement: replace, mdxJsxTextElement: replace });
  };
}
