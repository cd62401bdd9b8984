import { frontMatter } from '../mdx/front-matter.ts';

/** What stands for every character that is not prose: no rule of spelling looks for it. */
export const masked = '\uFFFC';

/** The attributes of components that a reader sees. */
const shown = /\b(?:question|title|caption|fa|report|name)\s*=\s*"([^"]*)"/g;

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

function bodyProse(body: string): string {
  let text = body;
  text = hide(text, /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm);
  text = hide(text, /(`+)(?:(?!\1)[\s\S])+?\1/g);
  text = hide(text, /<\/?[A-Za-z](?:"[^"]*"|[^">])*>/g, tagProse);
  text = hide(text, /\]\((?:<[^>\n]*>|[^)\n]*)\)/g);
  text = hide(text, /^\s*\[[^\]\n]+\]:.*$/gm);
  text = hide(text, /https?:\/\/\S+|\bwww\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+/g);
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
