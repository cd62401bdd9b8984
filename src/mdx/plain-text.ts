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

/** Whether the words of pictures count: search shows what it finds, and would take them for a sentence. */
type Pictures = 'described' | 'left out';

/**
 * The text that a reader sees, paragraphs and headings on lines of their own. Components inside count with what is in
 * them and with the attributes that show; of the node itself only the inside counts.
 */
export function plainText(node: MdastNode, pictures: Pictures = 'described'): string {
  return lines(writeInside(node, pictures));
}

/** The text of several nodes one after the other, as `plainText`; components among them count with their attributes. */
export function plainTextOf(nodes: readonly MdastNode[], pictures: Pictures = 'described'): string {
  return lines(nodes.map((node) => write(node, pictures)).join(''));
}

function write(node: MdastNode, pictures: Pictures): string {
  const inside = writeInside(node, pictures);
  if (node.type !== 'mdxJsxFlowElement') return inside;
  const isTold = !insertedComponents.some((name) => name === node.name);
  const shown = isTold ? shownAttributes.flatMap((name) => attribute(node, name) ?? []) : [];
  return `\n${[...shown, inside].join('\n')}\n`;
}

function writeInside(node: MdastNode, pictures: Pictures): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return pictures === 'described' ? (node.alt ?? '') : '';
  const inner = childrenOf(node)
    .map((child) => write(child, pictures))
    .join(node.type === 'tableRow' ? ' ' : '');
  return blocks.has(node.type) ? `\n${inner}\n` : inner;
}

/** Without spaces at the ends of lines, runs of them, and empty lines. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\t[ \t]*| [ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
