/** One notation of another system: what it looks like, what it is, and what is written here instead. */
export interface Notation {
  readonly find: RegExp;
  /** Whether it counts at the beginning of a line alone. */
  readonly atLineStart?: true;
  /** Whether the first line of a paragraph is none. */
  readonly notFirst?: true;
  readonly what: string;
  readonly suggestion: string;
}

const WRITE_NOTE =
  'Write <Note> on a line of its own, the text, and </Note> on a line of its own; <Warning> for a danger.';
const WRITE_HEADING = 'Write ## before a heading, and ### for a part of it.';
const WRITE_LINK = 'Write [words](/symptom/slug/).';
const WRITE_BOLD = 'Write **words** for bold, or leave the signs out.';
const WRITE_PICTURE = 'Write ![what it shows](name.png).';
const LEAVE_OUT = 'Leave it out: it has no use here.';

/** The first that fits a line counts. */
export const notations: readonly Notation[] = [
  { find: /^:{3,}\s*\[?[\p{L}]/u, atLineStart: true, what: 'A note with :::', suggestion: WRITE_NOTE },
  { find: /^\\?\[!\w+\\?\]/, atLineStart: true, what: 'A note with [!…]', suggestion: WRITE_NOTE },
  {
    find: /^(?:!!!|\?\?\?)\+?\s*[\p{L}"]/u,
    atLineStart: true,
    what: 'A note with !!!',
    suggestion: WRITE_NOTE,
  },
  {
    find: /^(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION):\s/,
    atLineStart: true,
    what: 'A note with its English name',
    suggestion: WRITE_NOTE,
  },
  {
    find: /^\[(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION)\]\s*$/,
    atLineStart: true,
    what: 'A note in brackets',
    suggestion: WRITE_NOTE,
  },
  {
    find: /^===\s*"/,
    atLineStart: true,
    what: 'A tab with ===',
    suggestion: 'Write <Platforms>, and in it <Platform name="…"> for each.',
  },
  { find: /^\.\.\s+[\w-]+::/, atLineStart: true, what: 'A directive with ..', suggestion: WRITE_NOTE },
  {
    find: /^@?\[?\[_?TOC_?\]\]?|^\{\{toc\}\}/i,
    atLineStart: true,
    what: 'A table of contents',
    suggestion: 'Leave it out: the page lists its parts itself.',
  },
  { find: /^h[1-6]\.\s/, atLineStart: true, what: 'A heading with h2.', suggestion: WRITE_HEADING },
  { find: /^={1,6}\s+\S/, atLineStart: true, what: 'A heading with =', suggestion: WRITE_HEADING },
  {
    find: /^#\+\w+|^--8<--|^\.{4}\s*$|^\+\+\+\s*$|^bq\.\s/,
    atLineStart: true,
    what: 'A command of another system',
    suggestion: LEAVE_OUT,
  },
  {
    find: /^\*\[[^\]\n]+\]:/,
    atLineStart: true,
    what: 'The meaning of an abbreviation',
    suggestion: 'Write the word out where it stands first.',
  },
  {
    find: /^:\s+\S/,
    atLineStart: true,
    notFirst: true,
    what: 'A list of definitions',
    suggestion: 'Write - **word**: what it means.',
  },
  {
    find: /^(?:image|video|include|xref|footnote):{1,2}\S/,
    atLineStart: true,
    what: 'A command of AsciiDoc',
    suggestion: WRITE_PICTURE,
  },
  { find: /%%/, what: 'A remark between %%', suggestion: 'Take it out: customers read it.' },
  { find: /\s\^[a-z0-9-]{4,}$/, what: 'The mark of a block', suggestion: LEAVE_OUT },
  { find: /!\[\[/, what: 'A picture between [[ and ]]', suggestion: WRITE_PICTURE },
  { find: /\[\[/, what: 'A link between [[ and ]]', suggestion: WRITE_LINK },
  { find: /(?<![=!<>])==(?=[^\s=])[^=]*(?:==|$)/, what: 'A mark with ==', suggestion: WRITE_BOLD },
  {
    find: /(?<![\w+])\+\+(?=[^\s+])(?:[^+]|\+(?!\+))*\+\+(?![\w+])/,
    what: 'Text between ++',
    suggestion: 'Write <Key>…</Key> for a key, **words** for bold.',
  },
  { find: /\^\[/, what: 'A footnote in the line', suggestion: 'Write it into the sentence, or as a <Note>.' },
  { find: /\[\^[^\]\s]+\]/, what: 'A footnote', suggestion: 'Write it into the sentence, or as a <Note>.' },
  {
    find: /(?<!\^)\^{1,2}[^\s^]{1,30}\^/,
    what: 'A raised sign between ^',
    suggestion: 'Write it in words.',
  },
  {
    find: /\|\|[^|]+\|\|/,
    what: 'Hidden text between ||',
    suggestion: 'Write it plainly: customers read all of it.',
  },
  {
    find: /(?<![\p{L}'])'{2,5}(?=[^\s'])[^']+'{2,5}/u,
    what: 'Bold with apostrophes',
    suggestion: WRITE_BOLD,
  },
  {
    find: /\[(?:url|img|color|size|font|quote|code|center)(?:=[^\]]*)?\]|\[\/?(?:b|u|s|url|img|color|size|font|quote|code|center|list)\]|\[\/i\]/i,
    what: 'A tag of a forum in brackets',
    suggestion: 'Write Markdown: **bold**, [words](/symptom/slug/), - list.',
  },
  {
    find: /\[\/[a-z][\w-]+\]|\[[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]"']+))+\s*\/?\]/,
    what: 'A shortcode in brackets',
    suggestion: 'Write Markdown, or use one of the components.',
  },
  {
    find: /(?<![\w:]):[a-z+-][a-z0-9_+-]{1,30}:(?![\w:])/,
    what: 'A picture by its name between colons',
    suggestion: 'Leave it out, or write the words.',
  },
  { find: /\$\$/, what: 'A formula between $', suggestion: 'Write it in words.' },
  { find: /\b(?:kbd|btn|menu):\S*\[/, what: 'A key as in AsciiDoc', suggestion: 'Write <Key>…</Key>.' },
  { find: /\[@[\w:-]+\]/, what: 'A reference to a book', suggestion: LEAVE_OUT },
  {
    find: /[\uE000-\uF8FF]/,
    what: 'A sign that only its own typeface has',
    suggestion: 'Leave it out: no phone shows it.',
  },
  {
    find: /&(?:amp;)?(?:nbsp|zwnj|zwj|rlm|lrm|laquo|raquo|quot|amp|lt|gt)\b(?!;)|&amp;#?\w+;/,
    what: 'A sign by its name that stays as it is typed',
    suggestion: 'Write the sign itself.',
  },
];
