import { mdxToMdast, type MdastNode } from 'satteri';
import { tooDeep, depthProblem } from '../diagnostics/depth.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { childrenOf, positionOf } from './syntax-tree.ts';
import { positionOfError, syntaxProblem } from './syntax-problem.ts';

/** A file as far as it can be read around its errors of syntax. */
export interface ParsedAround {
  /** What stands around the errors; undefined where there are too many of them, or it is too deep. */
  readonly root?: MdastNode;
  /** The file with spaces in the place of what was taken out: what was parsed. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The tags that were taken out to read the rest: `<Step id="a">`, `</Note>`. */
  readonly removed: readonly string[];
}

/** After so many errors of syntax the rest waits. */
const MAX_SYNTAX_ERRORS = 20;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

function indexOf(source: string, line: number, column: number): number {
  const lines = source.split('\n');
  return lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

/**
 * The part of a text that the parser's error stands for: a tag, a quotation of two signs, what stands in braces, a single
 * sign, or else the rest of the line.
 */
function brokenPartAt(source: string, start: number): string {
  const rest = source.slice(start);
  return (
    /^<<[^<>\n]*>>|^<\/?[A-Za-z][^<>]*>|^\{\{[^\n]*?\}\}|^\{%[^\n]*?%\}|^\{[^{}\n]*\}|^[<{]|^[^\n]+/.exec(
      rest,
    )?.[0] ?? ''
  );
}

/** An error within braces, told of the brace that opens them: `12:3: …`. */
function atOpeningBrace(source: string, raw: string): string {
  if (!/expression|brace|oxc/i.test(raw)) return raw;
  const { line, column } = positionOfError(raw);
  const before = (source.split('\n')[line - 1] ?? '').slice(0, column - 1);
  const open = before.search(/\{[{%]?[^{}]*$/);
  return open < 0 ? raw : raw.replace(/^\d+:\d+:/, `${line}:${open + 1}:`);
}

/** The text without what the parser stumbled over, every other sign in its place. */
function without(
  source: string,
  raw: string,
): { readonly text: string; readonly removed: readonly string[] } {
  const { line, column } = positionOfError(raw);
  const at = indexOf(source, line, column);
  const tag = brokenPartAt(source, at);
  const hide = (text: string, start: number, length: number) =>
    text.slice(0, start) + blank(text.slice(start, start + length)) + text.slice(start + length);
  const end = source.indexOf('\n', at);
  const after = source.slice(at + tag.length, end < 0 ? undefined : end);
  // A closing tag with words after it is right without them.
  if (/either after the end of/.test(raw) && tag.startsWith('</') && after.trim() !== '')
    return { text: hide(source, at + tag.length, after.length), removed: [] };
  const [, openLine, openColumn] = /`<[^`]*>`[^`]*?\((?:`<[^`]*>` opened at )?(\d+):(\d+)\)/.exec(raw) ?? [];
  const text = hide(source, at, tag.length);
  if (openLine === undefined || !tag.startsWith('</')) return { text, removed: [tag] };
  const open = indexOf(source, Number(openLine), Number(openColumn));
  const opening = brokenPartAt(source, open);
  return { text: hide(text, open, opening.length), removed: [tag, opening] };
}

/**
 * Parses a whole MDX file, and where an error of syntax stops the parser, takes it out and parses again: all errors come
 * at once, and what is wrong with the rest besides. The places are those of the file.
 */
export function parseAround(source: string): ParsedAround {
  const problems: Problem[] = [];
  const removed: string[] = [];
  let text = source;
  while (problems.length < MAX_SYNTAX_ERRORS) {
    try {
      const root = mdxToMdast(text);
      const deep = tooDeep<MdastNode>(root, childrenOf);
      if (deep !== undefined)
        return { problems: [...problems, depthProblem(positionOf(deep))], text, removed };
      return { root, text, problems, removed };
    } catch (error) {
      const raw = atOpeningBrace(text, error instanceof Error ? error.message : String(error));
      const next = without(text, raw);
      const closes = /^<\/(\w+)/.exec(next.removed[0] ?? '')?.[1];
      // The end of what was taken out before is no error of its own.
      const known = closes !== undefined && removed.some((one) => new RegExp(`^<${closes}\\b`).test(one));
      if (!known) problems.push(syntaxProblem(text, raw));
      removed.push(...next.removed);
      if (next.text === text) break;
      text = next.text;
    }
  }
  return { text, problems, removed };
}
