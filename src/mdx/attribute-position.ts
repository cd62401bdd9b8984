import type { Position, Range } from '../diagnostics/diagnostic.ts';
import { positionAt } from '../diagnostics/position-at.ts';
import { positionOf, rangeOf, type ComponentNode } from './syntax-tree.ts';

/** An attribute as it is written in its tag, which the syntax tree does not say. */
export interface WrittenAttribute {
  readonly name: string;
  /** Where its name begins in the file, in UTF-16 units. */
  readonly start: number;
  /** Where its value stands, without its quotes; undefined where it has none, or one in braces. */
  readonly value?: Range;
}

/** One attribute of a tag, from its name to the end of its value. */
const oneAttribute = /\s*([^\s=/>"'{}]+)(?:(\s*=\s*)("[^"]*"|'[^']*'|\{[^}]*\}))?/y;

/**
 * The attributes of a component as they are written, in their order; none where its tag is not found.
 * @param source the whole file.
 */
export function attributesIn(source: string, node: ComponentNode): WrittenAttribute[] {
  const tag = rangeOf(node, source);
  if (tag === undefined) return [];
  const opening = /^<\s*[\w.:-]+/.exec(source.slice(tag.start, tag.start + 200))?.[0];
  if (opening === undefined) return [];
  const attributes: WrittenAttribute[] = [];
  oneAttribute.lastIndex = tag.start + opening.length;
  for (let match = oneAttribute.exec(source); match !== null; match = oneAttribute.exec(source)) {
    const [text, name = '', , value = ''] = match;
    const end = match.index + text.length;
    const inQuotes = value !== '' && !value.startsWith('{');
    attributes.push({
      name,
      start: end - text.trimStart().length,
      ...(inQuotes ? { value: { start: end - value.length + 1, end: end - 1 } } : {}),
    });
  }
  return attributes;
}

/**
 * Where an attribute stands in its tag; the tag's own position where it is not found.
 * @param source the whole file.
 * @param which 0 for the first attribute of that name, 1 for the second.
 */
export function attributePosition(source: string, node: ComponentNode, name: string, which = 0): Position {
  const found = attributesIn(source, node).filter((one) => one.name === name)[which];
  return found === undefined ? positionOf(node) : positionAt(source, found.start);
}
