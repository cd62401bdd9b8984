import type { MdastNode } from 'satteri';
import type { Fix, Problem, Range } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';
import { childrenOf, positionOf, rangeOf, visit } from '../../mdx/syntax-tree.ts';
import { plainText } from '../../mdx/plain-text.ts';

/** Stars, underscores and tildes that make emphasis where a dial code, a name or a range is meant. */
function emphasisProblems(node: MdastNode, source: string, { start, end }: Range): Problem[] {
  const sign = source[start] ?? '';
  const [before, after] = [source[start - 1] ?? ' ', source[end] ?? ' '];
  const words = plainText(node);
  const isInCode = /[\dA-Za-z۰-۹#]/.test(before) || /[\dA-Za-z۰-۹#]/.test(after);
  const isCode =
    node.type === 'emphasis' ? /^[\d۰-۹#*]+$/.test(words) : /#/.test(words) && !/\p{L}/u.test(words);
  const isName = sign === '_' && /^[\w.-]+$/.test(words);
  const isRange = node.type === 'delete' && source[start + 1] !== '~';
  if (!(isInCode || isCode || isName || isRange)) return [];
  const from = source.slice(0, start).search(/\S*$/);
  const shown = /^\S+/.exec(source.slice(Math.max(from, start - 20), end + 20))?.[0] ?? '';
  const says = sign === '_' ? 'markdown.eaten-name' : 'markdown.eaten';
  return [{ ...positionAt(source, start), ...say(says, { sign, shown }) }];
}

/** Backslashes that Markdown takes for the sign of the next: `\\server`, `C:\_temp`, a path at the end of a line. */
const backslash =
  /\\\\(?=[\p{L}\p{N}])|(?<!\w)[A-Za-z]:(?:\\[\w .-]*)*?\\(?=[^\w\s\\\p{L}])|[.%~]\\(?=[.*])|\\(?=[@%',/:;?^])/gu;

function backslashProblems(source: string, range: Range): Problem[] {
  const found = backslash.exec(source.slice(range.start, range.end));
  backslash.lastIndex = 0;
  if (found === null) return [];
  return [{ ...positionAt(source, range.start + found.index), ...say('markdown.backslash') }];
}

function breakProblems(source: string, { start, end }: Range): Problem[] {
  if (!/^\\\r?\n/.test(source.slice(start, end)) || !/[\w:]/.test(source[start - 1] ?? '')) return [];
  return [{ ...positionAt(source, start), ...say('markdown.backslash-break') }];
}

function headingProblems(node: MdastNode, source: string, { start, end }: Range): Problem[] {
  const text = source.slice(start, end).trimEnd();
  const [, signs] = /^(#{1,6})(?:\s|$)/.exec(text) ?? [];
  if (signs === undefined) return [{ ...positionOf(node), ...say('markdown.underlined') }];
  if (plainText(node) === '') return [{ ...positionOf(node), ...say('markdown.heading-empty') }];
  const closing = /\s(#+)$/.exec(text)?.[1];
  if (closing === undefined || closing === signs) return [];
  return [{ ...positionOf(node), ...say('markdown.heading-end', { signs: closing }) }];
}

/** The items of a list without their boxes. */
function untickedFix(items: readonly MdastNode[], source: string): Fix | undefined {
  const ranges = items.flatMap((item) => rangeOf(item, source) ?? []);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const text = ranges.map(({ start, end }, index) => {
    const item = source.slice(start, end).replace(/^([-*+]|\d+[.)])([ \t]+)\[[ xX]\][ \t]+/, '$1$2');
    return item + source.slice(end, ranges[index + 1]?.start ?? end);
  });
  return { start: first.start, end: last.end, text: text.join('') };
}

/** A number with a full stop at the beginning of a line: a year becomes a list. */
function listProblems(node: MdastNode, before: readonly MdastNode[], source: string): Problem[] {
  if (node.type !== 'list') return [];
  const items = childrenOf(node);
  const ticked = items.find((item) => item.type === 'listItem' && typeof item.checked === 'boolean');
  if (ticked !== undefined) {
    const fix = untickedFix(items, source);
    return [{ ...positionOf(ticked), ...say('markdown.ticked'), ...(fix === undefined ? {} : { fix }) }];
  }
  const start = node.start ?? 1;
  const goesOn = before.some(
    (one) => one.type === 'list' && (one.start ?? 1) + childrenOf(one).length === start,
  );
  if (!node.ordered || start < 2 || items.length > 1 || goesOn) return [];
  return [{ ...positionOf(node), ...say('markdown.lone-number', { number: start }) }];
}

/** Definitions that nothing names: a line «[توجه]: مودم» is not on the page at all. */
function definitionProblems(root: MdastNode): Problem[] {
  const nodes = visit(root);
  const named = new Set(
    nodes.flatMap((node) =>
      node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference'
        ? [node.identifier]
        : [],
    ),
  );
  return nodes.flatMap((node): Problem[] => {
    if (
      node.type === 'footnoteReference' ||
      (node.type === 'footnoteDefinition' && !named.has(node.identifier))
    ) {
      return [{ ...positionOf(node), ...say('markdown.footnote') }];
    }
    if (node.type !== 'definition' || named.has(node.identifier)) return [];
    return [{ ...positionOf(node), ...say('markdown.definition', { name: node.identifier }) }];
  });
}

/**
 * Signs that Markdown takes for its own and out of the text, and lines that become something else by them.
 * @param from where the text begins.
 */
export function checkEatenSigns(root: MdastNode, source: string, from: number): Problem[] {
  const problems = definitionProblems(root);
  const read = (node: MdastNode, before: readonly MdastNode[]) => {
    const range = rangeOf(node, source);
    if (range !== undefined && range.start >= from) {
      if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete')
        problems.push(...emphasisProblems(node, source, range));
      if (node.type === 'text') problems.push(...backslashProblems(source, range));
      if (node.type === 'break') problems.push(...breakProblems(source, range));
      if (node.type === 'heading') problems.push(...headingProblems(node, source, range));
    }
    if ((range?.start ?? 0) >= from) problems.push(...listProblems(node, before, source));
    childrenOf(node).forEach((child, index, all) => {
      read(child, all.slice(0, index));
    });
  };
  read(root, []);
  return problems;
}
