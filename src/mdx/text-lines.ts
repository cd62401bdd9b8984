import type { MdastNode } from 'satteri';
import { childrenOf, isComponent, rangeOf } from './syntax-tree.ts';

/** One line of a text in a guide as the editor typed it: no code, no address, no tag. */
export interface TextLine {
  readonly text: string;
  /** Where it begins in the file, in UTF-16 units. */
  readonly start: number;
  /** Whether the line of its paragraph, heading or cell begins with it. */
  readonly isLineStart: boolean;
  /** Whether it is the first line of its paragraph. */
  readonly isFirst: boolean;
  /** The paragraph, heading or cell that it stands in. */
  readonly block: MdastNode;
  /** The component that the block stands directly in, `Steps`; undefined where it stands in none. */
  readonly component: string | undefined;
}

/** What the parser leaves in the text of a quotation's further lines. */
const quotation = /^[ \t>]*/;

function linesOf(node: MdastNode, source: string, place: Omit<TextLine, 'text' | 'start'>): TextLine[] {
  const range = rangeOf(node, source);
  if (range === undefined) return [];
  let start = range.start;
  return source
    .slice(range.start, range.end)
    .split('\n')
    .map((line, index) => {
      const lead = index === 0 ? 0 : (quotation.exec(line)?.[0].length ?? 0);
      const found = {
        ...place,
        text: line.slice(lead).replace(/\r$/, ''),
        start: start + lead,
        isLineStart: index > 0 || place.isLineStart,
        isFirst: index === 0 && place.isFirst,
      };
      start += line.length + 1;
      return found;
    });
}

/** The lines that begin one, by the paragraph, heading or cell that they stand in. */
export function lineStartsByBlock(lines: readonly TextLine[]): ReadonlyMap<MdastNode, readonly TextLine[]> {
  const blocks = new Map<MdastNode, TextLine[]>();
  for (const line of lines) {
    if (!line.isLineStart) continue;
    const others = blocks.get(line.block);
    if (others === undefined) blocks.set(line.block, [line]);
    else others.push(line);
  }
  return blocks;
}

/** The lines of text below a node, in reading order. */
export function textLines(root: MdastNode, source: string): TextLine[] {
  const lines: TextLine[] = [];
  const read = (
    node: MdastNode,
    block: MdastNode,
    component: string | undefined,
    isLineStart: boolean,
    isFirst: boolean,
  ) => {
    if (node.type === 'text') {
      lines.push(...linesOf(node, source, { isLineStart, isFirst, block, component }));
      return;
    }
    const isBlock = node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell';
    const flows = ['strong', 'emphasis', 'delete', 'link', 'mdxJsxTextElement'].includes(node.type);
    const inside = isComponent(node) && !flows ? (node.name ?? undefined) : component;
    childrenOf(node).forEach((child, index, all) => {
      const isStart = flows ? isLineStart && index === 0 : index === 0 || all[index - 1]?.type === 'break';
      const first = flows ? isFirst && index === 0 : index === 0;
      read(child, flows ? block : isBlock ? child : node, inside, isStart, first);
    });
  };
  read(root, root, undefined, true, true);
  return lines;
}
