import type { MdastNode } from 'satteri';
import type { Range } from '../diagnostics/diagnostic.ts';
import { attributesIn } from '../mdx/attribute-position.ts';
import { frontMatter } from '../mdx/front-matter.ts';
import type { ParsedAround } from '../mdx/parse-with-recovery.ts';
import { isComponent, proseAttributes, rangeOf, visit } from '../mdx/syntax-tree.ts';

/** What stands for every character that is not prose: no rule of spelling looks for it. */
export const MASKED = '\uFFFC';

/** The attributes of components that somebody reads, a customer or who gets the report. */
const shownAttributes: ReadonlySet<string> = new Set([...proseAttributes, 'report']);

/** The fields of front matter and of symptoms that are checked; aliases are how customers write, mistakes and all. */
const shownFields = new Set(['title', 'summary', 'name', 'tagline', 'hours', 'label']);

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

/** Addresses, which are no words; and the signs of a quotation, which the parser leaves in the range of its text. */
const noWords = /https?:\/\/\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|(?<=\n)[ \t]*>[ \t>]*/g;

/** A text without what was taken out of it to be parsed: a rule that took it for spaces would replace it. */
function withoutRemoved(prose: string, source: string, parsed: string): string {
  if (parsed === source) return prose;
  return Array.from({ length: prose.length }, (_, index) =>
    parsed[index] === source[index] ? prose[index] : MASKED,
  ).join('');
}

/**
 * The prose of a guide, the rest (front matter's other fields, code, tags, addresses, Markdown's signs) masked.
 * The result has the length and the lines of the file, so that positions in one are positions in the other. Of a body
 * that cannot be parsed everything is masked: what is prose in it shows when its syntax is right.
 */
export function guideProse(source: string, { root, text }: Pick<ParsedAround, 'root' | 'text'>): string {
  let end = frontMatter(source)?.length ?? 0;
  const parts = [yamlProse(source.slice(0, end))];
  for (const node of root === undefined ? [] : visit(root)) {
    for (const range of ownRanges(node, source)) {
      if (range.start < end) continue;
      parts.push(blankSigns(source.slice(end, range.start)));
      parts.push(source.slice(range.start, range.end).replace(noWords, blank));
      end = range.end;
    }
  }
  return withoutRemoved(parts.join('') + blankSigns(source.slice(end)), source, text);
}
