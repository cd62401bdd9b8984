import { mdxToMdast, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import type { Position, Problem, Range } from '../diagnostics/diagnostic.ts';
import { depthProblem, tooDeep } from '../diagnostics/depth.ts';
import { syntaxProblem } from './syntax-problem.ts';

/** A component in MDX, on lines of its own or inside a sentence. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a component (or raw HTML, which MDX reads as one). */
export function isComponent(node: MdastNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The node's children, none for a leaf. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

/** The node and all below it, in reading order. */
export function visit(node: MdastNode): MdastNode[] {
  const found: MdastNode[] = [];
  // A list filled on the way: a generator that hands on what generators below it give takes several times as long.
  const add = (one: MdastNode) => {
    found.push(one);
    for (const child of childrenOf(one)) add(child);
  };
  add(node);
  return found;
}

/** The node that everything of a guide stands in. */
export function rootOf(node: MdastNode, parentOf: (node: MdastNode) => MdastNode | undefined): MdastNode {
  let root = node;
  for (let parent = parentOf(root); parent !== undefined; parent = parentOf(root)) root = parent;
  return root;
}

/** The addresses that are defined apart from their words (`[name]: /address/`), by name; of two the first counts. */
export function definitionsIn(root: MdastNode): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const node of visit(root)) {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);
  }
  return addresses;
}

/** Where a node begins; a node made up by the parser counts as the file's first character. */
export function positionOf(node: MdastNode): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/**
 * What of a file a node stands for; undefined for a node made up by the parser, which counts from behind a mark of byte
 * order.
 */
export function rangeOf({ position }: MdastNode, source: string): Range | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return undefined;
  const before = source.startsWith('\uFEFF') ? 1 : 0;
  return { start: start + before, end: end + before };
}

/** An attribute's literal value; undefined where it is missing, bare or an expression. */
export function attribute(node: ComponentNode, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return found?.type === 'mdxJsxAttribute' && typeof found.value === 'string' ? found.value : undefined;
}

/** Whether a component has an attribute, with whatever value. */
export function hasAttribute(node: ComponentNode, name: string): boolean {
  return node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === name);
}

/** The attributes that a reader sees as Persian text. */
export const proseAttributes = ['question', 'title', 'name', 'fa', 'caption'] as const;

/** What parsing gives: the syntax tree, or the one problem that kept it from being made. */
export type Parsed = { readonly root: MdastNode } | { readonly problem: Problem };

/**
 * Parses a whole MDX file, front matter included, so that lines count as the editor sees them.
 * An error of syntax comes back as a problem that says what to write, never as an exception.
 */
export function parseMdx(source: string): Parsed {
  try {
    const root = mdxToMdast(source);
    const deep = tooDeep<MdastNode>(root, childrenOf);
    return deep === undefined ? { root } : { problem: depthProblem(positionOf(deep)) };
  } catch (error) {
    return { problem: syntaxProblem(source, error instanceof Error ? error.message : String(error)) };
  }
}
