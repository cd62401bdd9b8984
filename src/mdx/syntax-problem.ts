import { closest, nearWords } from '../diagnostics/closest.ts';
import type { Position, Problem, Sayings } from '../diagnostics/diagnostic.ts';
import { offsetAt } from '../diagnostics/offset-at.ts';
import { positionAt } from '../diagnostics/position-at.ts';
import { say } from '../diagnostics/say.ts';
import { componentRules, meantBy } from './components.ts';
import { isHtmlTag, tagOfHtml } from './html-tags.ts';
import { tagFault, type TagFault } from './tag-fault.ts';

/** What an editor most likely did, by what stands at the place; the first that fits counts. */
const atPlace: readonly (readonly [pattern: RegExp, said: (found: string) => Sayings])[] = [
  [/^<<([^<>]+)>>/, (words) => say('syntax.angle-quotes', { words: words.trim() })],
  [/^<!/, () => say('syntax.comment')],
  [/^<(?:mailto:)?([\w.+-]+@[\w-]+\.[\w.-]+)>/i, (mailbox) => say('syntax.mailbox', { mailbox })],
  [/^<(?:https?:|mailto:|www\.)/i, () => say('syntax.address')],
  [/^<\/([A-Za-z]\w*)/, (name) => (isHtmlTag(name) ? tagOfHtml(name) : say('syntax.not-open', { name }))],
  [/^<([a-z][a-z\d]*)(?=[\s/>])/, tagOfHtml],
  [/^<([A-Z]\w*)/, (name) => say('syntax.tag', { name })],
];

/** What braces hold in other systems, by how they begin. */
const inBraces = [
  [/^\{[{%<]/, 'syntax.braces-command'],
  [/^\{[:#.]/, 'syntax.braces-attributes'],
] as const;

/** What the parser says of an opening tag whose closing tag it misses, and the name of it. */
const unclosed = /Expected a closing tag for `<(\w*)>`/;

/** What the parser says of a closing tag before another is closed: the other's name, its line and its column. */
const mismatched = /^Unexpected closing tag .* for `<(\w*)>` \((\d+):(\d+)\)/;

/** A tag of HTML, which MDX wants closed; of a component whose capital letter is missing only the latter is said. */
function saidOfOpenTag(name: string): Sayings {
  const names = Object.keys(componentRules);
  const component = names.find((one) => one.toLowerCase() === name.toLowerCase());
  if (component !== undefined && component !== name)
    return say('unknown-component', { name, near: nearWords(name, names) });
  if (isHtmlTag(name)) return tagOfHtml(name);
  return say('syntax.not-closed', { name, meant: component ?? closest(name, names) ?? name });
}

/** Where the same tag is open before it in its line: then it is meant as the end of that. */
export function openInLine(source: string, index: number, name: string): number | undefined {
  const from = source.lastIndexOf('\n', index - 1) + 1;
  const before = [...source.slice(from, index).matchAll(new RegExp(`<(/?)${name}>`, 'g'))].at(-1);
  return before === undefined || before[1] === '/' ? undefined : from + before.index;
}

function openTagFault(source: string, index: number, name: string): TagFault {
  if (openInLine(source, index, name) !== undefined) {
    const behind = index + '<'.length;
    return { index, said: say('syntax.no-slash', { name }), fix: { start: behind, end: behind, text: '/' } };
  }
  const end = new RegExp(`</${name}(?![\\w\\s>])|</${name}(?=[ \\t]*(?:\\r?\\n|$))`).exec(
    source.slice(index),
  );
  if (end === null) return { index, said: saidOfOpenTag(name) };
  const from = index + end.index;
  const to = from + end[0].length;
  const said = say('syntax.open-closing-tag', { name });
  return { index: from, said, fix: { start: to, end: to, text: '>' } };
}

/** A closing tag in a line with words, which is put on a line of its own. */
function inLineFault(source: string, index: number, name: string): TagFault {
  const said = say('syntax.closed-in-line', { name });
  const before = source.slice(source.lastIndexOf('\n', index - 1) + 1, index);
  const end = source.indexOf('>', index) + 1;
  const after = /^[^\n]*/.exec(source.slice(end))?.[0] ?? '';
  const spaces = /^[ \t]*/.exec(after)?.[0].length ?? 0;
  const words = /^[ \t]*(?:>|[-*+] |\d+[.)] )/;
  // In a quotation or a list a new line would need the signs of that, and behind the tag a word has to begin.
  if (words.test(before) || !/^[ \t]*(?:[\p{L}\p{N}«(<]|\r?$)/u.test(after)) return { index, said };
  const [lead, tail] = [before.trim() === '' ? '' : '\n\n', after.trim() === '' ? '' : '\n\n'];
  const from = index - (/[ \t]*$/.exec(before)?.[0].length ?? 0);
  const start = lead === '' ? index : from;
  const text = `${lead}${source.slice(index, end)}${tail}`;
  return { index, said, fix: { start, end: tail === '' ? end : end + spaces, text } };
}

/** A tag that is closed at once and again further down: the first is one too many. */
function closedAtOnce(source: string, index: number, name: string): TagFault | undefined {
  const before = [...source.slice(0, index).matchAll(new RegExp(`<(/?)${name}(?![\\w:-])[^<>]*>`, 'g'))].at(
    -1,
  );
  const end = /\s*\/>$/.exec(before?.[0] ?? '');
  if (before === undefined || end === null) return undefined;
  const start = before.index + end.index;
  const fix = { start, end: start + end[0].length, text: '>' };
  return { index: before.index, said: say('syntax.closed-at-once', { name }), fix };
}

function mismatchFault(source: string, index: number, closing: string, raw: string): TagFault | undefined {
  const [, open, line, column] = mismatched.exec(raw) ?? [];
  if (open === undefined) return undefined;
  if (isHtmlTag(open)) {
    const at = offsetAt(source, { line: Number(line), column: Number(column) });
    return { index: at, said: tagOfHtml(open) };
  }
  const said = say('syntax.still-open', { name: closing, open });
  if (closing === open || meantBy(closing) !== open) return { index, said };
  const start = index + '</'.length;
  return { index, said, fix: { start, end: start + closing.length, text: open } };
}

function faultAt(source: string, index: number, raw: string): TagFault {
  const here = /^[^\n]*/.exec(source.slice(index))?.[0] ?? '';
  const closing = /^<\/([A-Za-z]\w*)>/.exec(here)?.[1];
  if (closing !== undefined && /either after the end of/.test(raw))
    return inLineFault(source, index, closing);
  const atOnce =
    closing !== undefined && /^Unexpected closing tag/.test(raw)
      ? closedAtOnce(source, index, closing)
      : undefined;
  if (atOnce !== undefined) return atOnce;
  const mismatch = closing === undefined ? undefined : mismatchFault(source, index, closing, raw);
  if (mismatch !== undefined) return mismatch;
  const open = unclosed.exec(raw)?.[1];
  if (open === '') return { index, said: say('syntax.sign') };
  if (open !== undefined) return openTagFault(source, index, open);
  const tag = /^<[A-Z]\w*/.test(here) ? tagFault(source, index) : undefined;
  return tag ?? { index, said: saidAt(lineAt(source, index), here, raw) };
}

/** The whole line that a place stands in. */
const lineAt = (source: string, index: number) =>
  source.slice(source.lastIndexOf('\n', index - 1) + 1).split('\n', 1)[0] ?? '';

function saidAt(line: string, here: string, raw: string): Sayings {
  for (const [pattern, said] of atPlace) {
    const found = pattern.exec(here);
    if (found !== null) return said(found[1] ?? '');
  }
  const braces = inBraces.find(([pattern]) => pattern.test(here));
  if (braces !== undefined) return say(braces[1]);
  if (/brace|expression/.test(raw) || (line.includes('{') && !line.includes('<'))) return say('syntax.brace');
  return raw.includes('<') || here.startsWith('<') ? say('syntax.sign') : say('syntax.unreadable');
}

/** Where a parser's message (`3:7: Unexpected … (mdx-jsx:…)`) says that it stopped. */
export function positionOfError(raw: string): Position {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(raw) ?? [];
  return { line: Number(line), column: Number(column) };
}

/**
 * Turns a parser's message into a problem with a suggestion that an editor understands.
 * @param source the whole file.
 */
export function syntaxProblem(source: string, raw: string): Problem {
  const at = offsetAt(source, positionOfError(raw));
  const { index, said, fix } = faultAt(source, at, raw.replace(/^\d+:\d+:\s*/, ''));
  return { ...positionAt(source, index), ...said, ...(fix === undefined ? {} : { fix }) };
}
