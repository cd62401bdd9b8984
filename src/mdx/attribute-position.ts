import type { Position } from '../diagnostics/diagnostic.ts';
import { placeOf, type ComponentNode } from './syntax-tree.ts';

/** One attribute of a tag, from its name to the end of its value. */
const oneAttribute = /\s*([^\s=/>"'{}]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?/y;

/** Where a line begins in a text. */
function lineStart(source: string, line: number): number {
  let start = 0;
  for (let count = 1; count < line; count++) {
    const end = source.indexOf('\n', start);
    if (end < 0) return source.length;
    start = end + 1;
  }
  return start;
}

/**
 * Where an attribute stands in its tag, which the syntax tree does not say; the tag's own place where it is not found.
 * @param source the whole file.
 * @param which 0 for the first attribute of that name, 1 for the second.
 */
export function attributePosition(source: string, node: ComponentNode, name: string, which = 0): Position {
  const tag = placeOf(node);
  const start = lineStart(source, tag.line) + tag.column - 1;
  const opening = /^<\s*[\w.:-]+/.exec(source.slice(start, start + 200))?.[0];
  if (opening === undefined) return tag;
  let left = which;
  oneAttribute.lastIndex = start + opening.length;
  for (let match = oneAttribute.exec(source); match !== null; match = oneAttribute.exec(source)) {
    const [text, found = ''] = match;
    if (found !== name || left-- > 0) continue;
    const at = match.index + text.length - text.trimStart().length;
    const before = source.slice(start, at).split('\n');
    const last = before.at(-1) ?? '';
    return before.length === 1
      ? { line: tag.line, column: tag.column + last.length }
      : { line: tag.line + before.length - 1, column: last.length + 1 };
  }
  return tag;
}
