import type { MdastNode } from 'satteri';
import { isTreeReadable } from '../content/read-guide.ts';
import type { Range } from '../diagnostics/diagnostic.ts';
import { attributesIn } from '../mdx/attribute-position.ts';
import { meantBy } from '../mdx/components.ts';
import { parseAround } from '../mdx/parse-with-recovery.ts';
import { attribute, isComponent, rangeOf, visit, type ComponentNode } from '../mdx/syntax-tree.ts';
import type { NodeKind, PartName } from './tree-edit.ts';

/** An attribute as it stands in a tag. */
export interface WrittenValue {
  readonly name: string;
  /** From its name to the end of its value. */
  readonly whole: Range;
  /** What stands between its quotes; undefined where it has none. */
  readonly inQuotes?: Range;
  /** What it says, as the compiler reads it. */
  readonly value?: string;
}

/** A tag of the tree with what stands in it, by its places in the file. */
export interface WrittenPart {
  readonly id: string;
  /** The component's name as it is written. */
  readonly name: string;
  /** From the sign that opens it to the end of the tag that closes it. */
  readonly whole: Range;
  /** The opening tag. */
  readonly opening: Range;
  /** What stands between its tags; undefined where it closes itself. */
  readonly inside?: Range;
  readonly values: readonly WrittenValue[];
}

export interface WrittenNode extends WrittenPart {
  readonly kind: NodeKind;
  /** In the order in which they are written. */
  readonly choices: readonly WrittenPart[];
}

/** A guide's tree by its places in the file. */
export interface WrittenTree extends WrittenPart {
  readonly nodes: readonly WrittenNode[];
}

/** What there is to read of a guide's tree: none where it has none, broken where its tags cannot be read. */
export type TreeReading =
  | { readonly kind: 'tree'; readonly tree: WrittenTree }
  | { readonly kind: 'none' }
  | { readonly kind: 'broken' };

const kinds: ReadonlyMap<string, NodeKind> = new Map([
  ['Step', 'step'],
  ['Action', 'action'],
  ['Outcome', 'outcome'],
]);

/** An opening tag: in the values of its attributes any sign may stand. */
const openingTag = /<\s*[\w.:-]+(?:[^"'{}>]|"[^"]*"|'[^']*'|\{[^}]*\})*>/y;

/** What follows the name of an attribute without quotes. */
const withoutQuotes = /[^\s=/>"'{}]+(?:\s*=\s*\{[^}]*\})?/y;

function valuesOf(source: string, node: ComponentNode): WrittenValue[] {
  return attributesIn(source, node).map(({ name, start, value: inQuotes }) => {
    withoutQuotes.lastIndex = start;
    const end =
      inQuotes === undefined ? start + (withoutQuotes.exec(source)?.[0].length ?? 0) : inQuotes.end + 1;
    const value = attribute(node, name);
    return {
      name,
      whole: { start, end },
      ...(inQuotes === undefined ? {} : { inQuotes }),
      ...(value === undefined ? {} : { value }),
    };
  });
}

function partOf(source: string, node: ComponentNode): WrittenPart | undefined {
  const whole = rangeOf(node, source);
  if (whole === undefined) return undefined;
  openingTag.lastIndex = whole.start;
  const tag = openingTag.exec(source)?.[0];
  if (tag === undefined) return undefined;
  const opening = { start: whole.start, end: whole.start + tag.length };
  const closing = /<\/\s*[\w.:-]+\s*>$/.exec(source.slice(opening.end, whole.end))?.[0];
  return {
    id: attribute(node, 'id') ?? '',
    name: node.name ?? '',
    whole,
    opening,
    values: valuesOf(source, node),
    ...(closing === undefined ? {} : { inside: { start: opening.end, end: whole.end - closing.length } }),
  };
}

const named = (nodes: readonly MdastNode[], name: string) =>
  nodes.filter(isComponent).filter((node) => meantBy(node.name ?? '') === name);

function nodeOf(source: string, node: ComponentNode): WrittenNode | undefined {
  const kind = kinds.get(meantBy(node.name ?? ''));
  const part = partOf(source, node);
  if (kind === undefined || part === undefined) return undefined;
  const choices = kind === 'step' ? named(visit(node), 'Choice') : [];
  return { ...part, kind, choices: choices.flatMap((choice) => partOf(source, choice) ?? []) };
}

/**
 * Reads where the parts of a guide's tree stand in its text.
 * @param source the whole file.
 */
export function readWrittenTree(source: string): TreeReading {
  const parsed = parseAround(source);
  if (parsed.root === undefined || !isTreeReadable(parsed)) return { kind: 'broken' };
  const [first] = named(visit(parsed.root), 'DecisionTree');
  if (first === undefined) return { kind: 'none' };
  const part = partOf(source, first);
  if (part === undefined) return { kind: 'broken' };
  const nodes = visit(first)
    .filter(isComponent)
    .flatMap((node) => nodeOf(source, node) ?? []);
  return { kind: 'tree', tree: { ...part, nodes } };
}

/** What an attribute of a part says; undefined where it has none of that name. */
export function valueOf({ values }: WrittenPart, name: string): string | undefined {
  return values.find((one) => one.name === name)?.value;
}

/** A node by its id. */
export function nodeNamed(tree: WrittenTree, id: string): WrittenNode | undefined {
  return tree.nodes.find((node) => node.id === id);
}

/** A part by its name: a node, or one of a step's choices. */
export function partNamed(tree: WrittenTree, { node: id, choice }: PartName): WrittenPart | undefined {
  const node = nodeNamed(tree, id);
  return choice === undefined ? node : node?.choices.find((one) => one.id === choice);
}
