import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { isTreePart } from '../../mdx/components.ts';
import { childrenOf, isComponent, positionOf, rangeOf } from '../../mdx/syntax-tree.ts';

/** A part of a guide begins with this many signs: one makes the title, which the guide has. */
const FIRST_LEVEL = 2;

type Heading = Extract<MdastNode, { type: 'heading' }>;

/** A line that is meant as a heading and is none yet: the levels of those below it go by it. */
const almostHeading = /^(?:#{1,6}[\p{L}«]|={1,6}\s+\S|h[1-6]\.\s|<h[1-6]\b)/imu;

/** The headings below a node, those in the parts of a tree left out: each of them is under a heading of the page's. */
function headingsBelow(node: MdastNode): Heading[] {
  if (node.type === 'heading') return [node];
  if (isComponent(node) && isTreePart(node.name ?? '')) return [];
  return childrenOf(node).flatMap(headingsBelow);
}

/**
 * Headings that skip a level: who hears the page goes from heading to heading, and looks for what is missing between.
 * With them all that stands under them goes up as far.
 * @param from where the text begins.
 */
export function checkHeadingLevels(root: MdastNode, source: string, from: number): Problem[] {
  if (almostHeading.test(source.slice(from))) return [];
  const above: number[] = [];
  return headingsBelow(root).flatMap((node): Problem[] => {
    const range = rangeOf(node, source);
    const signs = /^#+/.exec(source.slice(range?.start))?.[0] ?? '';
    // A title, and a line with signs below it, are told as what they are.
    if (range === undefined || range.start < from || signs.length < FIRST_LEVEL) return [];
    while ((above.at(-1) ?? 0) >= node.depth) above.pop();
    above.push(node.depth);
    const level = above.length + FIRST_LEVEL - 1;
    if (node.depth <= level) return [];
    const fix = { start: range.start, end: range.start + signs.length, text: '#'.repeat(level) };
    return [{ ...positionOf(node), ...say('heading-level', { depth: node.depth, level }), fix }];
  });
}
