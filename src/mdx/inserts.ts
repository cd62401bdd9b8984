import type { MdastNode } from 'satteri';
import { insertedComponents } from './components.ts';
import { isSiteName, type SiteValues } from './site-values.ts';
import { attribute, childrenOf, isComponent, visit, type ComponentNode } from './syntax-tree.ts';

/** What stands in guides by its name alone and is written in one place: what `<Site>` shows. */
export interface Inserts {
  /** Undefined where site.yaml cannot be read. */
  readonly site?: SiteValues;
}

/** Whether a component is put in by the build in its own place: the page has none of its name. */
export function isInserted(node: MdastNode): node is ComponentNode {
  return isComponent(node) && insertedComponents.some((name) => name === node.name);
}

/** A node with other children. */
const withChildren = (node: MdastNode, children: readonly MdastNode[]): MdastNode =>
  Object.assign({}, node, { children: [...children] });

/**
 * What a `<Site>` stands for: its words, as a link where they lead somewhere, in a paragraph where it stands on a line
 * of its own. Nothing where site.yaml does not say it, which the check names.
 */
function siteNodes(node: ComponentNode, site: SiteValues | undefined): MdastNode[] {
  const name = attribute(node, 'name') ?? '';
  const value = isSiteName(name) ? site?.[name] : undefined;
  if (value === undefined) return [];
  const place = node.position === undefined ? {} : { position: node.position };
  const text = { type: 'text' as const, value: value.words, ...place };
  const words =
    value.address === undefined
      ? text
      : { type: 'link' as const, url: value.address, title: null, children: [text], ...place };
  return node.type === 'mdxJsxTextElement' ? [words] : [{ type: 'paragraph', children: [words], ...place }];
}

/** What a component that is put in by the build stands for. */
export function insertedNodes(node: ComponentNode, inserts: Inserts): MdastNode[] {
  return siteNodes(node, inserts.site);
}

/**
 * A guide's syntax tree with everything put in that it names: what a reader will see. What is put in has the place of
 * the tag that names it.
 */
export function withInserts(root: MdastNode, inserts: Inserts): MdastNode {
  const expand = (node: MdastNode): MdastNode[] => {
    if (isInserted(node)) return insertedNodes(node, inserts);
    const children = childrenOf(node);
    return [children.length === 0 ? node : withChildren(node, children.flatMap(expand))];
  };
  if (![...visit(root)].some(isInserted)) return root;
  return withChildren(root, childrenOf(root).flatMap(expand));
}
