import type { KeyOfRule } from '../../diagnostics/say.ts';

/** One notation of another system: what it looks like, and what is said of it. */
export interface Notation {
  readonly find: RegExp;
  /** Whether it counts at the beginning of a line alone. */
  readonly atLineStart?: true;
  /** Whether the first line of a paragraph is none. */
  readonly notFirst?: true;
  readonly says: KeyOfRule<'foreign-markup'>;
  /** Where nobody has to think: what is put in the place of what. */
  readonly mend?: readonly [find: RegExp, put: string];
}

/** The first that fits a line counts. */
export const notations: readonly Notation[] = [
  { find: /^:{3,}\s*\[?[\p{L}]/u, atLineStart: true, says: 'foreign-markup.note-colons' },
  { find: /^\\?\[!\w+\\?\]/, atLineStart: true, says: 'foreign-markup.note-mark' },
  {
    find: /^(?:!!!|\?\?\?)\+?\s*[\p{L}"]/u,
    atLineStart: true,
    says: 'foreign-markup.note-signs',
  },
  {
    find: /^(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION):\s/,
    atLineStart: true,
    says: 'foreign-markup.note-name',
  },
  {
    find: /^\[(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION)\]\s*$/,
    atLineStart: true,
    says: 'foreign-markup.note-brackets',
  },
  {
    find: /^===\s*"/,
    atLineStart: true,
    says: 'foreign-markup.tab',
  },
  { find: /^\.\.\s+[\w-]+::/, atLineStart: true, says: 'foreign-markup.directive' },
  {
    find: /^@?\[?\[_?TOC_?\]\]?|^\{\{toc\}\}/i,
    atLineStart: true,
    says: 'foreign-markup.contents',
  },
  {
    find: /^h[1-6]\.\s/,
    atLineStart: true,
    says: 'foreign-markup.heading-letter',
    mend: [/^h[1-6]\.\s+/, '## '],
  },
  {
    find: /^={1,6}\s+\S/,
    atLineStart: true,
    says: 'foreign-markup.heading-signs',
    mend: [/^={1,6}\s+(\S.*?)\s*=*\s*$/, '## $1'],
  },
  {
    find: /^#\+\w+|^--8<--|^\.{4}\s*$|^\+\+\+\s*$|^bq\.\s/,
    atLineStart: true,
    says: 'foreign-markup.command',
  },
  {
    find: /^\*\[[^\]\n]+\]:/,
    atLineStart: true,
    says: 'foreign-markup.abbreviation',
  },
  {
    find: /^:\s+\S/,
    atLineStart: true,
    notFirst: true,
    says: 'foreign-markup.definitions',
  },
  {
    find: /^(?:image|video|include|xref|footnote):{1,2}\S/,
    atLineStart: true,
    says: 'foreign-markup.asciidoc',
  },
  { find: /%%/, says: 'foreign-markup.remark' },
  { find: /\s\^[a-z0-9-]{4,}$/, says: 'foreign-markup.block-mark' },
  { find: /!\[\[/, says: 'foreign-markup.picture-brackets' },
  { find: /\[\[/, says: 'foreign-markup.link-brackets' },
  {
    find: /(?<![=!<>])==(?=[^\s=])[^=]*(?:==|$)/,
    says: 'foreign-markup.mark',
    mend: [/==([\p{L}\p{N}](?:[^=*\n]*[\p{L}\p{N}])?)==/u, '**$1**'],
  },
  {
    find: /(?<![\w+])\+\+(?=[^\s+])(?:[^+]|\+(?!\+))*\+\+(?![\w+])/,
    says: 'foreign-markup.inserted',
  },
  { find: /\^\[/, says: 'foreign-markup.footnote-line' },
  { find: /\[\^[^\]\s]+\]/, says: 'foreign-markup.footnote' },
  {
    find: /(?<!\^)\^{1,2}[^\s^]{1,30}\^/,
    says: 'foreign-markup.raised',
  },
  {
    find: /\|\|[^|]+\|\|/,
    says: 'foreign-markup.hidden-text',
  },
  {
    find: /(?<![\p{L}'])'{2,5}(?=[^\s'])[^']+'{2,5}/u,
    says: 'foreign-markup.apostrophes',
    mend: [/'''([\p{L}\p{N}](?:[^'*\n]*[\p{L}\p{N}])?)'''/u, '**$1**'],
  },
  {
    find: /\[(?:url|img|color|size|font|quote|code|center)(?:=[^\]]*)?\]|\[\/?(?:b|u|s|url|img|color|size|font|quote|code|center|list)\]|\[\/i\]/i,
    says: 'foreign-markup.forum',
    mend: [/\[b\]([\p{L}\p{N}](?:[^[\]*\n]*[\p{L}\p{N}])?)\[\/b\]/iu, '**$1**'],
  },
  {
    find: /\[\/[a-z][\w-]+\]|\[[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]"']+))+\s*\/?\]/,
    says: 'foreign-markup.shortcode',
  },
  {
    find: /(?<![\w:]):[a-z+-][a-z0-9_+-]{1,30}:(?![\w:])/,
    says: 'foreign-markup.emoji-name',
  },
  { find: /\$\$/, says: 'foreign-markup.formula' },
  { find: /\b(?:kbd|btn|menu):\S*\[/, says: 'foreign-markup.key' },
  { find: /\[@[\w:-]+\]/, says: 'foreign-markup.book' },
  {
    find: /[\uE000-\uF8FF]/,
    says: 'foreign-markup.own-typeface',
  },
  {
    find: /&(?:amp;)?(?:nbsp|zwnj|zwj|rlm|lrm|laquo|raquo|quot|amp|lt|gt)\b(?!;)|&amp;#?\w+;/,
    says: 'foreign-markup.entity',
  },
];
