import type { MdastNode } from 'satteri';
import type { Range } from '../diagnostics/diagnostic.ts';
import { attributesIn } from '../mdx/attribute-position.ts';
import { frontMatter } from '../mdx/front-matter.ts';
import type { ParsedAround } from '../mdx/parse-with-recovery.ts';
import { isInserted } from '../mdx/inserts.ts';
import { isComponent, proseAttributes, rangeOf, visit } from '../mdx/syntax-tree.ts';
import { textStart } from './stray-head.ts';

/** What stands for every character that is not prose: no rule of spelling looks for it. */
export const MASKED = '\uFFFC';

/** The attributes of components that somebody reads, a customer or who gets the report. */
const shownAttributes: ReadonlySet<string> = new Set([...proseAttributes, 'report']);

/** The fields of heads and of YAML files that are checked; aliases are how customers write, mistakes and all. */
const shownFields = new Set(['title', 'summary', 'name', 'tagline', 'hours', 'label', 'text', 'say']);

const blank = (text: string) => text.replace(/[^\n]/g, MASKED);

/** Masks what is no prose in a text and leaves its spaces, which part words in a table and beside a sign. */
const blankSigns = (text: string) => text.replace(/\S/g, MASKED);

/**
 * The prose of a YAML text, the rest masked: the values of the fields that a reader sees, without their quotes.
 * The result has the length and the lines of the text, so that positions in one are positions in the other.
 */
export function yamlProse(yaml: string): string {
  let inside = false;
  return yaml
    .split('\n')
    .map((line) => {
      const [, before = '', field = '', value = ''] = /^(\s*(?:- )?([\w-]+):\s*)([^\n]*)$/.exec(line) ?? [];
      if (field !== '') {
        inside = shownFields.has(field);
        return (
          blank(before) + (inside ? value.replace(/^["'>|][+-]?|["']\s*$|\s#.*$/g, blank) : blank(value))
        );
      }
      if (!/^\s+[^\s-]/.test(line)) inside = false;
      return inside ? line : blank(line);
    })
    .join('\n');
}

/** Where the words stand that a node itself shows. */
function ownRanges(node: MdastNode, source: string): Range[] {
  if (isInserted(node)) return [];
  if (isComponent(node)) {
    return attributesIn(source, node).flatMap(({ name, value }) =>
      value !== undefined && shownAttributes.has(name) ? [value] : [],
    );
  }
  const range = rangeOf(node, source);
  if (range === undefined) return [];
  if (node.type === 'text') return [range];
  if (node.type !== 'image' && node.type !== 'imageReference') return [];
  const start = range.start + '!['.length;
  const alt = node.alt ?? '';
  return source.startsWith(alt, start) ? [{ start, end: start + alt.length }] : [];
}

/** Addresses, which are no words, those without https:// among them: `example.ir/فرم?id=5`. */
const addresses =
  /https?:\/\/\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|(?<![\w.-])(?:[\w-]{1,63}\.){1,8}[a-z]{2,10}[/?#:][^\s«»()،؛؟"]*/gi;

/** Signs that are written by name (`&nbsp;`); and those of a quotation, which the parser leaves in the range of its text. */
const marks = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});|(?<=\n)[ \t]*>[ \t>]*/gi;

/** A text without what was taken out of it to be parsed: a rule that took it for spaces would replace it. */
function withoutRemoved(prose: string, source: string, parsed: string): string {
  if (parsed === source) return prose;
  return Array.from({ length: prose.length }, (_, index) =>
    parsed[index] === source[index] ? prose[index] : MASKED,
  ).join('');
}

/**
 * A prose without what touches an address that stands in the text without signs of its own: the address begins and ends
 * where the parser finds no space, and would take in what a rule writes there.
 */
function withoutNeighbours(prose: string, root: MdastNode, source: string): string {
  const isWord = (index: number) => /\S|\ufeff/.test(prose[index] ?? ' ');
  const parts: string[] = [];
  let done = 0;
  for (const node of visit(root)) {
    const range = node.type === 'link' ? rangeOf(node, source) : undefined;
    if (range === undefined || range.start < done || /[[<]/.test(source[range.start] ?? '')) continue;
    let { start, end } = range;
    while (start > done && isWord(start - 1)) start -= 1;
    while (isWord(end)) end += 1;
    parts.push(prose.slice(done, start), blank(prose.slice(start, end)));
    done = end;
  }
  return parts.join('') + prose.slice(done);
}

/**
 * The prose of a guide, the rest (front matter's other fields, code, tags, addresses, Markdown's signs) masked.
 * The result has the length and the lines of the file, so that positions in one are positions in the other. Of a body
 * that cannot be parsed, and of what may be a head in the wrong place, everything is masked: what is prose in it shows
 * when its syntax is right.
 */
export function guideProse(source: string, { root, text }: Pick<ParsedAround, 'root' | 'text'>): string {
  const head = frontMatter(source)?.length ?? 0;
  let end = textStart(source);
  const parts = [yamlProse(source.slice(0, head)), blank(source.slice(head, end))];
  for (const node of root === undefined ? [] : visit(root)) {
    for (const range of ownRanges(node, source)) {
      if (range.start < end) continue;
      parts.push(blankSigns(source.slice(end, range.start)));
      parts.push(source.slice(range.start, range.end).replace(addresses, blank).replace(marks, blank));
      end = range.end;
    }
  }
  const prose = withoutRemoved(parts.join('') + blankSigns(source.slice(end)), source, text);
  return root === undefined ? prose : withoutNeighbours(prose, root, source);
}
