import type { MdastNode } from 'satteri';
import { insertedComponents } from './components.ts';
import { attribute, childrenOf, proseAttributes } from './syntax-tree.ts';

/** The attributes that a reader sees as text. */
const shownAttributes = [...proseAttributes, 'en'];

const blocks = new Set([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'code',
]);

/**
 * The text that a reader sees, paragraphs and headings on lines of their own. Components inside count with what is in
 * them and with the attributes that show; of the node itself only the inside counts.
 * @param pictures whether the words of pictures count: search shows what it finds, and would take them for a sentence.
 */
export function plainText(node: MdastNode, pictures: 'described' | 'left out' = 'described'): string {
  const write = (one: MdastNode): string => {
    if (one.type === 'text' || one.type === 'inlineCode' || one.type === 'code') return one.value;
    if (one.type === 'break') return '\n';
    if (one.type === 'image') return pictures === 'described' ? (one.alt ?? '') : '';
    const inner = childrenOf(one)
      .map(write)
      .join(one.type === 'tableRow' ? ' ' : '');
    if (one.type !== 'mdxJsxFlowElement') return blocks.has(one.type) ? `\n${inner}\n` : inner;
    const isTold = one !== node && !insertedComponents.some((name) => name === one.name);
    const shown = isTold ? shownAttributes.flatMap((name) => attribute(one, name) ?? []) : [];
    return `\n${[...shown, inner].join('\n')}\n`;
  };
  return write(node)
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
