import type { Advice, Problem } from '../diagnostics/diagnostic.ts';
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

/** What keeps a head from being read, by the first line of the file. */
function adviceOnHead(source: string): Advice {
  const [first = '', ...rest] = source.replace(/^\uFEFF/, '').split('\n');
  const signs =
    'Write the three signs --- alone on the first line, and again on the line after the last field.';
  if (textStart(source) === 0) {
    const suggestion =
      'Begin the file with a line ---, then title, summary and the other fields, then a line ---.';
    return { message: 'The file has no front matter.', suggestion };
  }
  if (/^--- *\r?$/.test(first) && !rest.some((line) => /^--- *\r?$/.test(line)))
    return {
      message: 'The front matter does not end.',
      suggestion: 'Write a line --- after the last field.',
    };
  if (first.trim() === '')
    return {
      message: 'An empty line stands before the front matter.',
      suggestion: 'Take it out: --- is the first line.',
    };
  if (first.replace(/[^!-~]/g, '') === '---')
    return { message: 'A space or a hidden sign stands beside --- on the first line.', suggestion: signs };
  if (headField.test(first))
    return { message: 'The front matter has no line --- before it.', suggestion: signs };
  return {
    message: `The front matter is not read: "${first.trim().slice(0, 20)}" stands on the first line.`,
    suggestion: signs,
  };
}

/** What is wrong with a head that is not read as one, or not to its end; undefined where there is none such. */
export function strayHeadProblem(source: string): Problem | undefined {
  const head = frontMatter(source);
  if (head === undefined) return { line: 1, column: 1, rule: 'front-matter', ...adviceOnHead(source) };
  if (textStart(source) === head.length) return undefined;
  const line = source.slice(0, head.length).trimEnd().split('\n').length;
  const message = 'The front matter ends here, and fields follow.';
  return {
    line,
    column: 1,
    rule: 'front-matter',
    message,
    suggestion: 'Take this line out, and leave --- after the last field.',
  };
}
