import type { Sayings } from '../diagnostics/diagnostic.ts';
import { say, type KeyOfRule } from '../diagnostics/say.ts';

/** What is said of a tag of HTML, which names the tag. */
type TagKey = Exclude<KeyOfRule<'raw-html'>, 'raw-html.empty' | 'raw-html.raw' | 'raw-html.paste'>;

/** What is said of tags of HTML, by the tags' names. */
const saidOf: readonly (readonly [names: string, says: TagKey])[] = [
  ['b strong mark u ins', 'raw-html.bold'],
  ['i em', 'raw-html.italic'],
  ['kbd button', 'raw-html.key'],
  ['code pre samp tt var', 'raw-html.code'],
  ['a', 'raw-html.link'],
  ['img picture figure', 'raw-html.picture'],
  ['h1 h2 h3 h4 h5 h6', 'raw-html.heading'],
  ['ul ol li dl dt dd menu', 'raw-html.list'],
  ['table thead tbody tr td th caption', 'raw-html.table'],
  ['br', 'raw-html.break'],
  ['hr', 'raw-html.line'],
  ['details summary', 'raw-html.folded'],
  ['aside blockquote', 'raw-html.note'],
  ['sup sub', 'raw-html.raised'],
  ['del s strike', 'raw-html.struck'],
  ['p div section article span font center small big main header footer nav bdi bdo', 'raw-html.layout'],
  ['script style iframe video audio object embed input form svg link meta', 'raw-html.embedded'],
];

const keys = new Map(saidOf.flatMap(([names, says]) => names.split(' ').map((name) => [name, says])));

/** Whether a tag is one of HTML, in small letters or, as old programs write it, in capitals. */
export const isHtmlTag = (name: string): boolean =>
  /^[a-z]/.test(name) || (name === name.toUpperCase() && keys.has(name.toLowerCase()));

/** What is said of a tag of HTML: what to write instead. */
export function tagOfHtml(name: string): Sayings {
  return say(keys.get(name.toLowerCase()) ?? 'raw-html.other', { name });
}
