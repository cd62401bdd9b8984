import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { childrenOf, isComponent, positionOf, rangeOf, visit } from '../../mdx/syntax-tree.ts';
import { plainText } from '../../mdx/plain-text.ts';
import { textLines } from '../../mdx/text-lines.ts';
import { checkBareAddress } from './bare-address.ts';
import { checkEatenSigns } from './eaten-signs.ts';
import { checkForeignMarkup } from './foreign-markup.ts';
import { checkLeftOverSigns } from './left-over-signs.ts';
import { checkListSigns } from './list-signs.ts';
import { checkTable } from './tables.ts';

/** A link of a kind that Markdown takes for text: a space before the address, or a name that is not defined. */
const almostLink =
  /(?<!\[)\[([^[\]\n]{1,200})\](?: \((?:\/|https?:|#)[^)\n]{0,300}\)|\[([^[\]\n]{1,100})\])/u;

/** Whether a heading has its # before it. */
const isMarked = (node: MdastNode, source: string) => source[rangeOf(node, source)?.start ?? 0] === '#';

function nodeProblems(node: MdastNode, source: string): Problem[] {
  if (node.type === 'heading' && node.depth === 1 && isMarked(node, source))
    return [{ ...positionOf(node), ...say('markdown.title') }];
  if (node.type === 'link' && plainText(node) === '')
    return [{ ...positionOf(node), ...say('markdown.link-without-words') }];
  if (node.type === 'image' && /\|\s*\d+(?:x\d+)?\s*$/.test(node.alt ?? ''))
    return [{ ...positionOf(node), ...say('markdown.picture-size') }];
  if (node.type === 'text') {
    const found = almostLink.exec(node.value);
    if (found === null) return [];
    const [text, words = '', name] = found;
    const says = name === undefined ? 'markdown.link-apart' : 'markdown.link-by-name';
    const before = node.value.slice(0, found.index).split('\n');
    const { line, column } = positionOf(node);
    const last = before.at(-1)?.length ?? 0;
    const at = before.length === 1 ? column + last : last + 1;
    const place = { line: line + before.length - 1, column: at };
    return [{ ...place, ...say(says, { shown: text.slice(0, 60), words }) }];
  }
  if (!isComponent(node) || node.name !== 'Steps') return [];
  const inside = childrenOf(node);
  const bullets = inside.find((one) => one.type === 'list' && !one.ordered);
  if (bullets !== undefined) return [{ ...positionOf(bullets), ...say('markdown.steps-bullets') }];
  if (inside.length === 0 || inside.some(({ type }) => type === 'list')) return [];
  return [{ ...positionOf(inside[0] ?? node), ...say('markdown.steps-text') }];
}

/** A piece of code that is opened and never closed: the rest of the guide becomes code. */
function fenceProblems(node: MdastNode, source: string): Problem[] {
  const range = node.type === 'code' ? rangeOf(node, source) : undefined;
  if (range === undefined) return [];
  const lines = source.slice(range.start, range.end).trimEnd().split('\n');
  const signs = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[ \t>]*/, '') : '';
  if (signs === undefined || (last.startsWith(signs) && /^(?:`+|~+)$/.test(last))) return [];
  return [{ ...positionOf(node), ...say('markdown.fence') }];
}

/**
 * What an editor meant as Markdown and is something else, and what is Markdown and was not meant; of a line only the
 * first is told.
 * @param from where the text begins: before it stands the head, or what is meant as one.
 */
export function checkMarkdown(root: MdastNode, source: string, from: number): Problem[] {
  const nodes = [...visit(root)].filter((node) => (rangeOf(node, source)?.start ?? 0) >= from);
  const lines = textLines(root, source).filter(({ start }) => start >= from);
  const problems = [
    ...nodes.flatMap((node) => [
      ...nodeProblems(node, source),
      ...fenceProblems(node, source),
      ...checkTable(node),
      ...checkBareAddress(node, source),
    ]),
    ...checkForeignMarkup(lines, source),
    ...checkListSigns(lines, source),
    ...checkLeftOverSigns(lines, source),
    ...checkEatenSigns(root, source, from),
  ];
  const told = new Set<number>();
  return problems.filter(({ line }) => !told.has(line) && told.add(line));
}
