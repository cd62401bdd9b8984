const HEADING = 'Write ## before a heading, and ### for a part of it.';
const LIST = 'Write - before each entry, or 1. before each step.';
const TABLE = 'Write | a | b |, below it |---|---|, and a line for each row.';
const TAKE_OUT = 'Take the tags out: the site lays the text out itself.';
const LEAVE_OUT = 'Leave it out: it cannot stand in a guide.';

/** What is written instead of a tag of HTML, by the tags' names. */
const insteadOf: readonly (readonly [names: string, suggestion: string])[] = [
  ['b strong mark u ins', 'Write **words** for bold.'],
  ['i em', 'Write *words*.'],
  ['kbd button', 'Write <Key>…</Key>.'],
  ['code pre samp tt var', 'Write what is typed as it stands between two backticks: `…`.'],
  ['a', 'Write [words](/symptom/slug/), or [words](https://…).'],
  ['img picture figure', 'Write ![what it shows](name.png).'],
  ['h1 h2 h3 h4 h5 h6', HEADING],
  ['ul ol li dl dt dd menu', LIST],
  ['table thead tbody tr td th caption', TABLE],
  ['br', 'Leave an empty line: a new paragraph begins there.'],
  ['hr', 'Write --- on a line of its own, with an empty line above it.'],
  ['details summary', 'Write ## before a heading, and the text below it.'],
  ['aside blockquote', 'Write <Note> on a line of its own, the text, and </Note> on a line of its own.'],
  ['sup sub', 'Write it in words.'],
  ['del s strike', 'Take out what does not hold any more.'],
  ['p div section article span font center small big main header footer nav bdi bdo', TAKE_OUT],
  ['script style iframe video audio object embed input form svg link meta', LEAVE_OUT],
];

const suggestionOf = new Map(
  insteadOf.flatMap(([names, suggestion]) => names.split(' ').map((name) => [name, suggestion])),
);

/** What to write instead of a tag of HTML. */
export function insteadOfTag(name: string): string {
  return suggestionOf.get(name.toLowerCase()) ?? 'Write Markdown, or use one of the components.';
}
