import type { Sentences, WordsOfRules } from '../words.ts';

const tag =
  (suggestion: string) =>
  ({ name }: { name: string }): Sentences => [`The HTML tag <${name}> is not allowed.`, suggestion];

const MARKDOWN = 'Write Markdown, or use one of the components.';

/** What is said of tags of HTML, by what is written instead. */
export const htmlWords = {
  'raw-html.bold': tag('Write **words** for bold.'),
  'raw-html.italic': tag('Write *words*.'),
  'raw-html.key': tag('Write <Key>…</Key>.'),
  'raw-html.code': tag('Write what is typed as it stands between two backticks: `…`.'),
  'raw-html.link': tag('Write [words](/symptom/slug/), or [words](https://…).'),
  'raw-html.picture': tag('Write ![what it shows](name.png).'),
  'raw-html.heading': tag('Write ## before a heading, and ### for a part of it.'),
  'raw-html.list': tag('Write - before each entry, or 1. before each step.'),
  'raw-html.table': tag('Write | a | b |, below it |---|---|, and a line for each row.'),
  'raw-html.break': tag('Leave an empty line: a new paragraph begins there.'),
  'raw-html.line': tag('Write --- on a line of its own, with an empty line above it.'),
  'raw-html.folded': tag('Write ## before a heading, and the text below it.'),
  'raw-html.note': tag('Write <Note> on a line of its own, the text, and </Note> on a line of its own.'),
  'raw-html.raised': tag('Write it in words.'),
  'raw-html.struck': tag('Take out what does not hold any more.'),
  'raw-html.layout': tag('Take the tags out: the site lays the text out itself.'),
  'raw-html.embedded': tag('Leave it out: it cannot stand in a guide.'),
  'raw-html.other': tag(MARKDOWN),
  'raw-html.paste': ({ count }: { count: number }) => [
    `Text was pasted here with its format: ${count} tags of HTML.`,
    'Paste it without its format (Ctrl+Shift+V), or take the tags out and write Markdown.',
  ],
  'raw-html.empty': () => ['An empty tag <> is not allowed.', MARKDOWN],
  'raw-html.raw': () => ['Raw HTML is not allowed.', MARKDOWN],
} satisfies WordsOfRules;
