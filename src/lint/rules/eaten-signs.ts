import type { MdastNode } from 'satteri';
import type { Problem, Range } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { childrenOf, positionOf, rangeOf, visit } from '../../mdx/syntax-tree.ts';
import { plainText } from '../../mdx/plain-text.ts';
import { markdownProblem } from './markdown-problem.ts';

const WRITE_CODE = 'Write what is typed as it stands between two backticks: `…`.';

const WRITE_NAME = 'Write a name between two backticks: `…`; words that matter between stars: **words**.';

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
  const message = `Markdown takes the signs ${sign} out of "${shown}".`;
  const suggestion = sign === '_' ? WRITE_NAME : WRITE_CODE;
  return [markdownProblem(positionAt(source, start), message, suggestion)];
}

/** Backslashes that Markdown takes for the sign of the next: `\\server`, `C:\_temp`, a path at the end of a line. */
const backslash =
  /\\\\(?=[\p{L}\p{N}])|(?<!\w)[A-Za-z]:(?:\\[\w .-]*)*?\\(?=[^\w\s\\\p{L}])|[.%~]\\(?=[.*])|\\(?=[@%',/:;?^])/gu;

function backslashProblems(source: string, range: Range): Problem[] {
  const found = backslash.exec(source.slice(range.start, range.end));
  backslash.lastIndex = 0;
  if (found === null) return [];
  const message = 'Markdown takes a backslash out of this path.';
  return [markdownProblem(positionAt(source, range.start + found.index), message, WRITE_CODE)];
}

function breakProblems(source: string, { start, end }: Range): Problem[] {
  if (!/^\\\r?\n/.test(source.slice(start, end)) || !/[\w:]/.test(source[start - 1] ?? '')) return [];
  const message = 'Markdown takes the backslash at the end of this line for a break.';
  return [markdownProblem(positionAt(source, start), message, WRITE_CODE)];
}

function headingProblems(node: MdastNode, source: string, { start, end }: Range): Problem[] {
  const text = source.slice(start, end).trimEnd();
  const [, signs] = /^(#{1,6})(?:\s|$)/.exec(text) ?? [];
  if (signs === undefined) {
    const message = 'The signs below this line make a heading of it.';
    return [
      markdownProblem(
        positionOf(node),
        message,
        'Write ## before a heading; leave an empty line above a line.',
      ),
    ];
  }
  if (plainText(node) === '') {
    return [
      markdownProblem(
        positionOf(node),
        'A heading has no words.',
        'Write them behind the #, or leave it out.',
      ),
    ];
  }
  const closing = /\s(#+)$/.exec(text)?.[1];
  if (closing === undefined || closing === signs) return [];
  const message = `Markdown takes the ${closing} at the end of the heading out.`;
  return [
    markdownProblem(positionOf(node), message, 'Write the sign in words, or between two backticks: `#`.'),
  ];
}

/** A number with a full stop at the beginning of a line: a year becomes a list. */
function listProblems(node: MdastNode, before: readonly MdastNode[]): Problem[] {
  if (node.type !== 'list') return [];
  const items = childrenOf(node);
  const ticked = items.find((item) => item.type === 'listItem' && typeof item.checked === 'boolean');
  if (ticked !== undefined) {
    const message = 'A list to tick shows boxes that nobody can tick, and that have no name.';
    return [
      markdownProblem(positionOf(ticked), message, 'Write <Steps> with 1. …, or a list with - … and no box.'),
    ];
  }
  const start = node.start ?? 1;
  const goesOn = before.some(
    (one) => one.type === 'list' && (one.start ?? 1) + childrenOf(one).length === start,
  );
  if (!node.ordered || start < 2 || items.length > 1 || goesOn) return [];
  const message = `"${start}." at the beginning of a line makes a list of it.`;
  return [markdownProblem(positionOf(node), message, 'Begin the line with another word.')];
}

/** Definitions that nothing names: a line «[توجه]: مودم» is not on the page at all. */
function definitionProblems(root: MdastNode): Problem[] {
  const named = new Set(
    [...visit(root)].flatMap((node) =>
      node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference'
        ? [node.identifier]
        : [],
    ),
  );
  return [...visit(root)].flatMap((node) => {
    if (
      node.type === 'footnoteReference' ||
      (node.type === 'footnoteDefinition' && !named.has(node.identifier))
    ) {
      const message = 'A footnote stands far from its sentence, under an English heading.';
      return [markdownProblem(positionOf(node), message, 'Write it into the sentence, or as a <Note>.')];
    }
    if (node.type !== 'definition' || named.has(node.identifier)) return [];
    const message = `Nobody sees this line: it defines the address "${node.identifier}", which nothing names.`;
    return [
      markdownProblem(positionOf(node), message, 'Take the colon behind the bracket away, or the line.'),
    ];
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
    if ((range?.start ?? 0) >= from) problems.push(...listProblems(node, before));
    childrenOf(node).forEach((child, index, all) => {
      read(child, all.slice(0, index));
    });
  };
  read(root, []);
  return problems;
}
