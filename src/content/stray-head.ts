import { applyFixes } from '../diagnostics/apply-fixes.ts';
import type { Fix, Problem, Sayings } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import { frontMatter } from '../mdx/front-matter.ts';
import { articleSchema } from './schemas/article.ts';

/** A line with a field of a guide's head, whatever is written for its colon. */
const headField = new RegExp(
  `^[ \\t]{0,3}["']?(?:${Object.keys(articleSchema.shape).join('|')})["']?[ \\t]*[:=：﹕]`,
  'i',
);

/** A line that may stand between the fields of a head: an empty one, signs alone, what belongs to a field. */
const headLine = /^\s*$|^\s*[-—–−+*=`~]{1,10}\s*$|^\s+\S|^- /;

/**
 * How much of a text may be meant as the head of a guide and is not read as one, because something stands before it or
 * its signs are others: up to the end of the paragraph in which the last field stands. Behind a head that is read only
 * fields that follow at once are such.
 */
function strayHead(source: string, from: number): number {
  const lines = source.slice(from).split('\n');
  const isText = (line: string) => !headLine.test(line) && !headField.test(line);
  const text = from === 0 ? -1 : lines.findIndex(isText);
  const last = lines.slice(0, text < 0 ? undefined : text).findLastIndex((line) => headField.test(line));
  if (last < 0) return from;
  const empty = lines.findIndex((line, index) => index > last && line.trim() === '');
  return empty < 0 ? source.length : from + lines.slice(0, empty).join('\n').length;
}

/** Where a guide's text begins, behind its head and what may be meant as one. */
export const textStart = (source: string): number => strayHead(source, frontMatter(source)?.length ?? 0);

/** A head that is not read as one: what is said of it, and what would mend it. */
interface Fault {
  readonly words: Sayings;
  readonly fix?: Fix;
}

const isSign = (line: string) => /^--- *\r?$/.test(line);

/** The line `---` that is missing behind the fields, where they stand together and nothing else does. */
function missingEnd(source: string, lines: readonly string[]): Fix | undefined {
  const isPart = (line: string) => headField.test(line) || (/^\s+\S|^- /.test(line) && line.trim() !== '');
  const after = lines.findIndex((line, index) => index > 0 && !isPart(line));
  const fields = after < 0 ? lines.length : after;
  if (lines.slice(fields).some((line) => headField.test(line))) return undefined;
  const end = lines.slice(0, fields).join('\n');
  const lineEnd = end.includes('\r\n') || source.includes('\r\n') ? '\r\n' : '\n';
  const start = Math.min(end.length + 1, source.length);
  const before = source.endsWith('\n') || start < source.length ? '' : lineEnd;
  return { start, end: start, text: `${before}---${lineEnd}` };
}

/** What keeps a head from being read, by the first line of the file. */
function faultOf(source: string): Fault {
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const [first = '', ...rest] = source.slice(mark).split('\n');
  if (textStart(source) === 0) return { words: say('front-matter') };
  if (isSign(first) && !rest.some(isSign)) {
    const fix = missingEnd(source, source.split('\n'));
    return { words: say('front-matter.no-end'), ...(fix === undefined ? {} : { fix }) };
  }
  if (first.trim() === '') {
    const start = source.slice(mark).search(/[^\s\uFEFF]/);
    const fix = { start: mark, end: mark + start, text: '' };
    return { words: say('front-matter.empty-line'), fix };
  }
  if (/^[\s\p{Cf}]*---[\s\p{Cf}]*$/u.test(first)) {
    const end = mark + first.length - (first.endsWith('\r') ? 1 : 0);
    return { words: say('front-matter.beside'), fix: { start: mark, end, text: '---' } };
  }
  if (headField.test(first)) return { words: say('front-matter.no-beginning') };
  return { words: say('front-matter.behind', { first: first.trim().slice(0, 20) }) };
}

/** A fix only where the head is read as one after it: of several faults a person mends the first. */
function whole(source: string, { words, fix }: Fault): Fault {
  if (fix === undefined) return { words };
  const { text } = applyFixes(source, [fix]);
  const head = frontMatter(text);
  return head !== undefined && textStart(text) === head.length ? { words, fix } : { words };
}

/** What is wrong with a head that is not read as one, or not to its end; undefined where there is none such. */
export function strayHeadProblem(source: string): Problem | undefined {
  const head = frontMatter(source);
  if (head === undefined) {
    const { words, fix } = whole(source, faultOf(source));
    return { line: 1, column: 1, ...words, ...(fix === undefined ? {} : { fix }) };
  }
  if (textStart(source) === head.length) return undefined;
  const line = source.slice(0, head.length).trimEnd().split('\n').length;
  return { line, column: 1, ...say('front-matter.early-end') };
}
