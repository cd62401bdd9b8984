import { mdxToMdast, type MdastNode } from 'satteri';
import { tooDeep, depthProblem } from '../diagnostics/depth.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { offsetAt } from '../diagnostics/offset-at.ts';
import { childrenOf, positionOf } from './syntax-tree.ts';
import { openInLine, positionOfError, syntaxProblem } from './syntax-problem.ts';

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

/**
 * The part of a text that the parser's error stands for: a tag, a quotation of two signs, what stands in braces, a single
 * sign, or else the rest of the line.
 */
function brokenPartAt(source: string, start: number): string {
  const rest = source.slice(start);
  return (
    /^<<[^<>\n]*>>|^<\/?[A-Za-z][^<>]*>|^<\/?[A-Za-z]\w*|^<!--[\s\S]*?-->|^\{\{[^\n]*?\}\}|^\{%[^\n]*?%\}|^\{[^{}\n]*\}|^[<{]|^[^\n]+/.exec(
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

/** How many more tags of a name are opened than closed in a text. */
function balance(text: string, name: string): number {
  const tags = text.matchAll(new RegExp(`<(/?)${name}(?![\\w:-])[^<>]*?(/?)>`, 'g'));
  return [...tags].reduce((sum, [, closes, alone]) => sum + (closes === '/' ? -1 : alone === '/' ? 0 : 1), 0);
}

/** The text without what the parser stumbled over, every other sign in its place. */
function without(
  source: string,
  raw: string,
): { readonly text: string; readonly removed: readonly string[] } {
  const at = offsetAt(source, positionOfError(raw));
  const tag = brokenPartAt(source, at);
  const hide = (text: string, start: number, length: number) =>
    text.slice(0, start) + blank(text.slice(start, start + length)) + text.slice(start + length);
  const end = source.indexOf('\n', at);
  const after = source.slice(at + tag.length, end < 0 ? undefined : end);
  // A closing tag with words after it is right without them.
  if (/either after the end of/.test(raw) && tag.startsWith('</') && after.trim() !== '')
    return { text: hide(source, at + tag.length, after.length), removed: [] };
  const [, name = '', line, column] =
    /`<(\w*)[^`]*>`[^`]*?\((?:`<[^`]*>` opened at )?(\d+):(\d+)\)/.exec(raw) ?? [];
  const text = hide(source, at, tag.length);
  const closes = /^<\/(\w+)/.exec(tag)?.[1];
  if (line === undefined || closes === undefined) {
    const partner = closes === undefined && name !== '' ? openInLine(source, at, name) : undefined;
    if (partner === undefined) return { text, removed: [tag] };
    const first = brokenPartAt(source, partner);
    return { text: hide(text, partner, first.length), removed: [tag, first] };
  }
  const open = offsetAt(source, { line: Number(line), column: Number(column) });
  const opening = brokenPartAt(source, open);
  const both = { text: hide(text, open, opening.length), removed: [tag, opening] };
  if (closes === name) return both;
  // What is closed here is open: only the end of what stands in it is missing.
  if (balance(source.slice(0, at), closes) > 0)
    return { text: hide(source, open, opening.length), removed: [opening] };
  // What is open is closed further down: this end is one too many.
  return balance(source.slice(at), name) < 0 ? { text, removed: [tag] } : both;
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
      const [, end = '', name] = /^<(\/?)(\w+)/.exec(next.removed[0] ?? '') ?? [];
      // The end of what was taken out before, or its beginning, is no error of its own.
      const partner = new RegExp(`^<${end === '' ? '/' : ''}${name ?? ''}\\b`);
      const known = name !== undefined && removed.some((one) => partner.test(one));
      if (!known) problems.push(syntaxProblem(text, raw));
      removed.push(...next.removed);
      if (next.text === text) break;
      text = next.text;
    }
  }
  return { text, problems, removed };
}
