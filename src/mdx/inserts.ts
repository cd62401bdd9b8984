import type { MdastNode } from 'satteri';
import { insertedComponents } from './components.ts';
import { isSiteName, type SiteValues } from './site-values.ts';
import { attribute, childrenOf, isComponent, visit, type ComponentNode } from './syntax-tree.ts';

/** A piece of text that guides share, with everything put in that it names itself. */
export interface Snippet {
  readonly nodes: readonly MdastNode[];
  /** Its own name and those of the snippets in it. */
  readonly names: ReadonlySet<string>;
  /** How many nodes it puts into a guide. */
  readonly size: number;
}

/** What stands in guides by its name alone and is written in one place: what `<Site>` and `<Snippet>` show. */
export interface Inserts {
  /** Undefined where site.yaml cannot be read. */
  readonly site?: SiteValues;
  /** The snippets of the guide's language, by name; undefined where nobody has looked for them. */
  readonly snippets?: ReadonlyMap<string, Snippet>;
  /** All that they are made from, as one text: where it is the same, they are the same. */
  readonly key?: string;
}

/** The most nodes that snippets may put into one guide; the longest guide has some hundreds. */
export const MAX_INSERTED_NODES = 5_000;

/** Whether a component is put in by the build in its own place: the page has none of its name. */
export function isInserted(node: MdastNode): node is ComponentNode {
  return isComponent(node) && insertedComponents.some((name) => name === node.name);
}

/** Whether a text may name something that is put in; quick, since most do not. */
export function namesInserts(source: string): boolean {
  return /<\s*S(?:ite|nippet)\b/.test(source);
}

/** The tags below a node that name a snippet, in their order. */
export function snippetTags(root: MdastNode): ComponentNode[] {
  return visit(root)
    .filter(isComponent)
    .filter(({ name }) => name === 'Snippet');
}

/** The snippet that a tag names; undefined where there is none. */
export function snippetOf(node: ComponentNode, { snippets }: Inserts): Snippet | undefined {
  return snippets?.get(attribute(node, 'name') ?? '');
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

/** A copy of a node that has the place of the tag for which it stands. */
function placed(node: MdastNode, position: MdastNode['position']): MdastNode {
  const copy = Object.assign({}, node, { position });
  const children = childrenOf(node);
  return children.length === 0
    ? copy
    : withChildren(
        copy,
        children.map((child) => placed(child, position)),
      );
}

/** What a component that is put in by the build stands for; a snippet within a sentence stands for nothing. */
export function insertedNodes(node: ComponentNode, inserts: Inserts): MdastNode[] {
  if (node.name === 'Site') return siteNodes(node, inserts.site);
  if (node.type === 'mdxJsxTextElement') return [];
  return (snippetOf(node, inserts)?.nodes ?? []).map((one) => placed(one, node.position));
}

/** The first tag whose snippet would make a text too long; undefined where none does. */
export function overflowing(root: MdastNode, inserts: Inserts): ComponentNode | undefined {
  let size = 0;
  return snippetTags(root).find((tag) => {
    size += snippetOf(tag, inserts)?.size ?? 0;
    return size > MAX_INSERTED_NODES;
  });
}

/**
 * A guide's syntax tree with everything put in that it names: what a reader will see. What is put in has the place of
 * the tag that names it. Without its snippets where they are too much, which the check names.
 */
export function withInserts(root: MdastNode, inserts: Inserts): MdastNode {
  if (!visit(root).some(isInserted)) return root;
  const fitting = overflowing(root, inserts) === undefined ? inserts : { ...inserts, snippets: new Map() };
  const expand = (node: MdastNode): MdastNode[] => {
    if (isInserted(node)) return insertedNodes(node, fitting);
    const children = childrenOf(node);
    return [children.length === 0 ? node : withChildren(node, children.flatMap(expand))];
  };
  return withChildren(root, childrenOf(root).flatMap(expand));
}
