import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { childrenOf, isComponent, positionOf, rangeOf, visit } from '../../mdx/syntax-tree.ts';
import { plainText } from '../../mdx/plain-text.ts';
import { textLines } from '../../mdx/text-lines.ts';
import { checkBareAddress } from './bare-address.ts';
import { checkEatenSigns } from './eaten-signs.ts';
import { checkForeignMarkup } from './foreign-markup.ts';
import { checkLeftOverSigns } from './left-over-signs.ts';
import { checkListSigns } from './list-signs.ts';
import { markdownProblem } from './markdown-problem.ts';
import { checkTable } from './tables.ts';

/** A link of a kind that Markdown takes for text: a space before the address, or a name that is not defined. */
const almostLink =
  /(?<!\[)\[([^[\]\n]{1,200})\](?: \((?:\/|https?:|#)[^)\n]{0,300}\)|\[([^[\]\n]{1,100})\])/u;

/** Whether a heading has its # before it. */
const isMarked = (node: MdastNode, source: string) => source[rangeOf(node, source)?.start ?? 0] === '#';

function nodeProblems(node: MdastNode, source: string): Problem[] {
  if (node.type === 'heading' && node.depth === 1 && isMarked(node, source)) {
    const message = 'A # makes a title, and the guide has one already.';
    return [markdownProblem(positionOf(node), message, 'Write ## for a part of the guide.')];
  }
  if (node.type === 'link' && plainText(node) === '') {
    return [
      markdownProblem(
        positionOf(node),
        'A link has no words to press.',
        'Write them between the brackets: [words](/…/).',
      ),
    ];
  }
  if (node.type === 'image' && /\|\s*\d+(?:x\d+)?\s*$/.test(node.alt ?? '')) {
    const message = 'The size behind | is read out with the words of the picture.';
    return [markdownProblem(positionOf(node), message, 'Leave it out: the page sets the size itself.')];
  }
  if (node.type === 'text') {
    const found = almostLink.exec(node.value);
    if (found === null) return [];
    const [text, words = '', name] = found;
    const message = `"${text.slice(0, 60)}" is no link.`;
    const suggestion =
      name === undefined
        ? `Leave no space after the bracket: [${words}](…).`
        : `Write the address: [${words}](/…/).`;
    const before = node.value.slice(0, found.index).split('\n');
    const { line, column } = positionOf(node);
    const last = before.at(-1)?.length ?? 0;
    const at = before.length === 1 ? column + last : last + 1;
    return [markdownProblem({ line: line + before.length - 1, column: at }, message, suggestion)];
  }
  if (!isComponent(node) || node.name !== 'Steps') return [];
  const inside = childrenOf(node);
  const suggestion = 'Begin each line with a Latin number, a full stop and a space: 1. …';
  const bullets = inside.find((one) => one.type === 'list' && !one.ordered);
  if (bullets !== undefined)
    return [markdownProblem(positionOf(bullets), 'The list in <Steps> has no numbers.', suggestion)];
  if (inside.length === 0 || inside.some(({ type }) => type === 'list')) return [];
  return [markdownProblem(positionOf(inside[0] ?? node), 'What stands in <Steps> is no list.', suggestion)];
}

/** A piece of code that is opened and never closed: the rest of the guide becomes code. */
function fenceProblems(node: MdastNode, source: string): Problem[] {
  const range = node.type === 'code' ? rangeOf(node, source) : undefined;
  if (range === undefined) return [];
  const lines = source.slice(range.start, range.end).trimEnd().split('\n');
  const signs = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
  const last = lines.length > 1 ? (lines.at(-1) ?? '').replace(/^[ \t>]*/, '') : '';
  if (signs === undefined || (last.startsWith(signs) && /^(?:`+|~+)$/.test(last))) return [];
  const message = 'A piece of code begins here and is never closed.';
  const suggestion = 'Write the same signs on a line of their own where it ends.';
  return [markdownProblem(positionOf(node), message, suggestion)];
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
