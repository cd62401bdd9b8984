/** A comment, a tag of HTML, or a piece of code, which is none. */
const token = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>|(`+)[\s\S]*?\4/g;

/** Tags whose inside would be lost, would be no text, or would say something else without them. */
const lost =
  /^(?:script|style|iframe|video|audio|object|embed|input|form|svg|link|meta|img|picture|pre|select|textarea|canvas|math|template|s|strike|del|sub|sup)$/i;

/** Tags that stand on lines of their own. */
const blocks =
  /^(?:p|div|section|article|header|footer|main|nav|aside|blockquote|table|thead|tbody|tfoot|caption|tr|ul|ol|menu|dl|dt|dd|li|h[1-6]|hr|figure|figcaption|details|summary|center|address|html|body|head|title)$/i;

/** Tags of HTML in small letters or in capitals only: a name like `Note` is a component's. */
const isTag = (name: string) => name === name.toLowerCase() || name === name.toUpperCase();

/** Whether a text with tags of HTML has some that stand on lines of their own. */
export function hasBlocks(html: string): boolean {
  return [...html.matchAll(token)].some(
    ([, , name = '']) => isTag(name) && (blocks.test(name) || /^br$/i.test(name)),
  );
}

/** What a pair of tags within a line becomes, and the words in it. */
const pairs: readonly (readonly [pattern: RegExp, put: (words: string, attributes: string) => string])[] = [
  [/<(b|strong)(\s[^<>]*)?>([^<>]*)<\/\1>/gi, (words) => around(words, '**', '**')],
  [/<(i|em)(\s[^<>]*)?>([^<>]*)<\/\1>/gi, (words) => around(words, '*', '*')],
  [/<(code|tt|samp)(\s[^<>]*)?>([^<>`]*)<\/\1>/gi, (words) => around(words, '`', '`')],
  [/<(kbd)(\s[^<>]*)?>([^<>]*)<\/\1>/gi, (words) => around(words, '<Key>', '</Key>')],
  [/<(a)(\s[^<>]*)?>([^<>]*)<\/\1>/gi, (words, attributes) => linked(words, attributes)],
];

/** Words between signs, with no space inside them. */
function around(words: string, before: string, after: string): string {
  const [, lead = '', inside = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  return inside === '' || /[*`\n]/.test(inside) ? words : `${lead}${before}${inside}${after}${tail}`;
}

function linked(words: string, attributes: string): string {
  const address = /\bhref\s*=\s*["'](https:\/\/[^\s"'()<>]+|\/[^\s"'()<>]*)["']/i.exec(attributes)?.[1];
  return address === undefined || /[[\]]/.test(words) ? words : around(words, '[', `](${address})`);
}

/** What a tag that stands on a line of its own becomes. */
function blockOf(name: string, closes: boolean, lists: string[]): string {
  if (/^(?:ul|ol|menu)$/i.test(name)) {
    if (closes) lists.pop();
    else lists.push(/^ol$/i.test(name) ? '1. ' : '- ');
    return lists.length > (closes ? 0 : 1) ? '' : '\n\n';
  }
  if (/^li$/i.test(name))
    return closes ? '' : `\n${'   '.repeat(Math.max(0, lists.length - 1))}${lists.at(-1) ?? '- '}`;
  if (/^t[dh]$/i.test(name)) return ' ';
  // In a list every other line of its own would end the list.
  if (lists.length > 0) return ' ';
  if (/^hr$/i.test(name)) return '\n\n---\n\n';
  if (/^h[12]$/i.test(name) && !closes) return '\n\n## ';
  if (/^h[3-6]$/i.test(name) && !closes) return '\n\n### ';
  return blocks.test(name) || /^br$/i.test(name) ? '\n\n' : '';
}

/** The words of a text, without its tags and its signs: what has to stay the same. */
const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const withoutTags = (text: string) =>
  text.replace(token, (found: string, _closes: string, name: string | undefined) =>
    found.startsWith('<!') || (name !== undefined && isTag(name)) ? '' : found,
  );

function inlineOf(html: string): string {
  let text = html;
  for (let rounds = 0; rounds < 4; rounds++)
    for (const [pattern, put] of pairs)
      text = text.replace(pattern, (_found, _name, attributes: string | undefined, words: string) =>
        put(words, attributes ?? ''),
      );
  return text;
}

function blocksOf(html: string): string {
  const lists: string[] = [];
  const parts: string[] = [];
  let end = 0;
  const text = (from: number, to: number) =>
    html.slice(from, to).replace(/[ \t]*\n[ \t\n]*/g, (space) => (/\n[ \t]*\n/.test(space) ? '\n\n' : ' '));
  for (const found of html.matchAll(token)) {
    const [whole, closes = '', name = ''] = found;
    if (whole.startsWith('`') || (!whole.startsWith('<!') && !isTag(name))) continue;
    parts.push(text(end, found.index), whole.startsWith('<!') ? '' : blockOf(name, closes === '/', lists));
    end = found.index + whole.length;
  }
  parts.push(text(end, html.length));
  return parts
    .join('')
    .split('\n')
    .map((line) => {
      const [, indent = '', rest = ''] = /^((?: {3})*(?=(?:- |1\. ))|[ \t]*)(.*)$/.exec(line) ?? [];
      return `${rest.startsWith('- ') || rest.startsWith('1. ') ? indent : ''}${rest.replace(/[ \t]+/g, ' ').trim()}`;
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * A text with tags of HTML as Markdown: bold, code, keys, links, headings, lists and paragraphs; every other tag is left
 * out and what stands in it stays.
 * @returns undefined where something would be lost, or the words would not be the same.
 */
export function markdownOfHtml(html: string): string | undefined {
  const names = [...html.matchAll(token)].flatMap(([, , name]) => name ?? []);
  if (names.some((name) => lost.test(name))) return undefined;
  const isInBlocks = hasBlocks(html);
  // Components and Markdown's own lines would run into each other.
  if (isInBlocks && (/<\/?[A-Z][a-z]/.test(html) || /^[ \t]*(?:#|>|\||[-*+] |\d+[.)] |`{3})/m.test(html)))
    return undefined;
  const spaced = html.replaceAll('&nbsp;', ' ');
  const text = isInBlocks ? blocksOf(inlineOf(spaced)) : withoutTags(inlineOf(spaced));
  const kept = withoutTags(
    text
      .replace(/\]\([^)]*\)/g, '')
      .replace(/<\/?Key>/g, '')
      .replace(/^ *1\. /gm, ''),
  );
  return wordsOf(kept) === wordsOf(withoutTags(spaced)) ? text : undefined;
}
