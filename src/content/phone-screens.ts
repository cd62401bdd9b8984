import type { MdastNode } from 'satteri';
import { plainText } from '../mdx/plain-text.ts';
import { childrenOf } from '../mdx/syntax-tree.ts';

/** What a phone shows at once, in CSS pixels: 740 of the most common width, 360. */
const SCREEN_HEIGHT = 740;

/** How many letters of running text a line of 360 pixels takes; an indented block has fewer. */
const LINE_LETTERS = 44;
const INDENT_LETTERS = 3;

/** Heights of what is drawn, in pixels at that width, as the pages' styles make them. */
const LINE = 32;
const GAP = 17;
const TITLE = 150;
const HEADING = 75;
const TABLE_ROW = 46;
const PLATFORM_ROW = 52;
const NOTE_EDGES = 40;
const drawn: Readonly<Record<string, number>> = { ModemLights: 145, Wiring: 190, Screen: 100 };

const textHeight = (node: MdastNode, letters: number) =>
  Math.ceil(plainText(node).length / letters) * LINE + GAP;

const sum = (nodes: readonly MdastNode[], letters: number): number =>
  nodes.reduce((height, node) => height + heightOf(node, letters), 0);

function componentHeight(name: string | null | undefined, node: MdastNode, letters: number): number {
  const inner = childrenOf(node);
  const own = drawn[name ?? ''];
  if (own !== undefined) return own;
  // The reader's own platform is open, the others are rows: the longest counts, since nobody knows whose it is.
  if (name === 'Platforms') {
    const open = inner.map((platform) => heightOf(platform, letters - INDENT_LETTERS));
    return inner.length * PLATFORM_ROW + GAP + Math.max(0, ...open);
  }
  return sum(inner, letters) + (name === 'Note' || name === 'Warning' ? NOTE_EDGES : 0);
}

function heightOf(node: MdastNode, letters: number): number {
  const inner = childrenOf(node);
  if (node.type === 'mdxJsxFlowElement') return componentHeight(node.name, node, letters);
  if (node.type === 'paragraph') return textHeight(node, letters);
  if (node.type === 'heading') return HEADING;
  if (node.type === 'list') return inner.length * GAP * 0.5 + sum(inner, letters - INDENT_LETTERS);
  // The rows of a list stand closer than paragraphs do.
  if (node.type === 'listItem') return sum(inner, letters) - GAP;
  if (node.type === 'table') return inner.length * TABLE_ROW + GAP;
  if (node.type === 'code') return node.value.split('\n').length * LINE + GAP;
  return sum(inner, letters);
}

/**
 * About how many screens of a phone a guide takes, its title with it: an estimate from its words, since a build has no browser. Held
 * to what Chromium draws of the real guides by `tests/e2e/catalogue/contents.test.ts`.
 */
export function phoneScreens(root: MdastNode): number {
  return (TITLE + heightOf(root, LINE_LETTERS)) / SCREEN_HEIGHT;
}
