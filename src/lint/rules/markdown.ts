import type { MdastNode } from 'satteri';
import type { Fix, Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { childrenOf, isComponent, positionOf, rangeOf, visit } from '../../mdx/syntax-tree.ts';
import { plainText } from '../../mdx/plain-text.ts';
import { textLines } from '../../mdx/text-lines.ts';
import { checkBareAddress } from './bare-address.ts';
import { checkEatenSigns } from './eaten-signs.ts';
import { checkForeignMarkup } from './foreign-markup.ts';
import { checkLeftOverSigns } from './left-over-signs.ts';
import { checkListSigns } from './list-signs.ts';
import { numberedFix } from './list-mends.ts';
import { checkTable } from './tables.ts';

/** A link of a kind that Markdown takes for text: a space before the address, or a name that is not defined. */
const almostLink =
  /(?<!\[)\[([^[\]\n]{1,200})\](?: \((?:\/|https?:|#|[\w-]+\.(?:png|jpe?g|svg|webp|avif)\b)[^)\n]{0,300}\)|\[([^[\]\n]{1,100})\])/u;

/** A link without the space before its address; nothing where the text is not written as it reads. */
function apartFix(node: MdastNode, source: string, text: string): { readonly fix?: Fix } {
  const range = rangeOf(node, source);
  const index = range === undefined ? -1 : source.slice(range.start, range.end).indexOf(text);
  if (range === undefined || index < 0) return {};
  const start = range.start + index + text.indexOf('] (') + 1;
  return { fix: { start, end: start + 1, text: '' } };
}

/** Whether a heading has its # before it. */
const isMarked = (node: MdastNode, source: string) => source[rangeOf(node, source)?.start ?? 0] === '#';

/** A second # before a title, where it becomes a part of the guide and nothing that stands under it changes. */
function titleFix(node: MdastNode, source: string, hasParts: boolean): { readonly fix?: Fix } {
  const range = rangeOf(node, source);
  return range === undefined || hasParts ? {} : { fix: { start: range.start, end: range.start, text: '#' } };
}

/** The size behind a picture's words, taken out. */
function sizeFix(node: MdastNode, source: string): { readonly fix?: Fix } {
  const range = rangeOf(node, source);
  const size =
    range === undefined ? null : /\s*\|\s*\d+(?:x\d+)?\s*(?=\])/.exec(source.slice(range.start, range.end));
  if (range === undefined || size === null) return {};
  const start = range.start + size.index;
  return { fix: { start, end: start + size[0].length, text: '' } };
}

function nodeProblems(node: MdastNode, source: string, hasParts: boolean): Problem[] {
  if (node.type === 'heading' && node.depth === 1 && isMarked(node, source))
    return [{ ...positionOf(node), ...say('markdown.title'), ...titleFix(node, source, hasParts) }];
  if (node.type === 'link' && plainText(node) === '')
    return [{ ...positionOf(node), ...say('markdown.link-without-words') }];
  if (node.type === 'image' && /\|\s*\d+(?:x\d+)?\s*$/.test(node.alt ?? ''))
    return [{ ...positionOf(node), ...say('markdown.picture-size'), ...sizeFix(node, source) }];
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
    const fix = name === undefined ? apartFix(node, source, text) : {};
    return [{ ...place, ...say(says, { shown: text.slice(0, 60), words }), ...fix }];
  }
  if (!isComponent(node) || node.name !== 'Steps') return [];
  const inside = childrenOf(node);
  const bullets = inside.find((one) => one.type === 'list' && !one.ordered);
  if (bullets !== undefined) return [{ ...positionOf(bullets), ...say('markdown.steps-bullets') }];
  if (inside.length === 0 || inside.some(({ type }) => type === 'list')) return [];
  const fix = numberedFix(
    source,
    inside.flatMap((one) => (one.type === 'paragraph' ? (rangeOf(one, source) ?? []) : [])),
  );
  const mend = fix === undefined ? {} : { fix };
  return [{ ...positionOf(inside[0] ?? node), ...say('markdown.steps-text'), ...mend }];
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
  const nodes = visit(root).filter((node) => (rangeOf(node, source)?.start ?? 0) >= from);
  const lines = textLines(root, source).filter(({ start }) => start >= from);
  const hasParts = nodes.some((node) => node.type === 'heading' && node.depth === 2);
  const problems = [
    ...nodes.flatMap((node) => [
      ...nodeProblems(node, source, hasParts),
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
