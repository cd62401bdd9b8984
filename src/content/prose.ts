import { frontMatter } from '../mdx/front-matter.ts';
import { codeSpansIn, fencesIn, type TextRange } from './code-ranges.ts';
import { proseAttributes } from '../mdx/syntax-tree.ts';

/** What stands for every character that is not prose: no rule of spelling looks for it. */
export const masked = '\uFFFC';

/** The attributes of components that a reader sees, a customer or who gets the report. */
const shown = new RegExp(`\\b(?:${[...proseAttributes, 'report'].join('|')})\\s*=\\s*"([^"]*)"`, 'g');

/** The fields of front matter and of symptoms that are checked; aliases are how customers write, mistakes and all. */
const shownFields = new Set(['title', 'summary', 'name', 'tagline', 'hours', 'label']);

const blank = (text: string) => text.replace(/[^\n]/g, masked);

/** Hides what a pattern finds, keeping what its first group caught where `keep` says so. */
function hide(text: string, pattern: RegExp, keep: (match: string) => string = blank): string {
  return text.replace(pattern, (match: string) => keep(match));
}

/** A tag with only the words that a reader sees left in it. */
function tagProse(tag: string): string {
  let prose = blank(tag);
  for (const match of tag.matchAll(shown)) {
    const value = match[1] ?? '';
    const start = match.index + match[0].length - 1 - value.length;
    prose = prose.slice(0, start) + value + prose.slice(start + value.length);
  }
  return prose;
}

/**
 * The prose of a YAML text, the rest masked: the values of the fields that a reader sees, without their quotes.
 * The result has the length and the lines of the text, so that places in one are places in the other.
 */
export function yamlProse(yaml: string): string {
  let inside = false;
  return yaml
    .split('\n')
    .map((line) => {
      const [, before = '', field = '', value = ''] = /^(\s*(?:- )?([\w-]+):\s*)(.*)$/.exec(line) ?? [];
      if (field !== '') {
        inside = shownFields.has(field);
        return blank(before) + (inside ? hide(value, /^["'>|][+-]?|["']\s*$|\s#.*$/g) : blank(value));
      }
      if (!/^\s+[^\s-]/.test(line)) inside = false;
      return inside ? line : blank(line);
    })
    .join('\n');
}

/** Hides ranges of a text that are in its order. */
function hideStretches(text: string, ranges: readonly TextRange[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(from, start), blank(text.slice(start, end)));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/**
 * A guide's text with its prose alone. Every pattern goes through the text once: none begins again at each letter, and
 * what has no end in sight is given up after some hundred letters.
 */
function bodyProse(body: string): string {
  let text = hideStretches(body, fencesIn(body).code);
  text = hideStretches(text, codeSpansIn(text));
  text = hide(text, /<\/?[A-Za-z](?:"[^"]*"|[^"<>])*>/g, tagProse);
  text = hide(text, /\]\((?:<[^>\n]{0,999}>|[^)\n]{0,999})\)/g);
  text = hide(text, /^[ \t]*\[[^\]\n]+\]:.*$/gm);
  text = hide(text, /https?:\/\/\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/g);
  return hide(text, /^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])(?=\s)|\*+|(?<!\p{L})_+|_+(?!\p{L})|[[\]|]/gmu);
}

/**
 * The prose of a guide, the rest (front matter's other fields, code, tags, addresses, Markdown's signs) masked.
 * The result has the length and the lines of the file, so that places in one are places in the other.
 */
export function guideProse(source: string): string {
  const length = frontMatter(source)?.length ?? 0;
  return yamlProse(source.slice(0, length)) + bodyProse(source.slice(length));
}
