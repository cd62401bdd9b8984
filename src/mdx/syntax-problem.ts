import { closest, nearWords } from '../diagnostics/closest.ts';
import type { Position, Problem, Sayings } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import { componentRules } from './components.ts';
import { tagOfHtml } from './html-tags.ts';

/** What an editor most likely did, by what stands at the place; the first that fits counts. */
const atPlace: readonly (readonly [pattern: RegExp, said: (found: string) => Sayings])[] = [
  [/^<<([^<>]+)>>/, (words) => say('syntax.angle-quotes', { words: words.trim() })],
  [/^<!/, () => say('syntax.comment')],
  [/^<(?:mailto:)?([\w.+-]+@[\w-]+\.[\w.-]+)>/i, (mailbox) => say('syntax.mailbox', { mailbox })],
  [/^<(?:https?:|mailto:|www\.)/i, () => say('syntax.address')],
  [/^<\/([A-Za-z]\w*)/, (name) => say('syntax.not-open', { name })],
  [/^<([a-z][a-z\d]*)(?=[\s/>])/, tagOfHtml],
  [/^<([A-Z]\w*)/, (name) => say('syntax.tag', { name })],
];

/** What braces hold in other systems, by how they begin. */
const inBraces = [
  [/^\{[{%<]/, 'syntax.braces-command'],
  [/^\{[:#.]/, 'syntax.braces-attributes'],
] as const;

/** A tag of HTML, which MDX wants closed; of a component whose capital letter is missing only the latter is said. */
function saidOfOpenTag(name: string): Sayings {
  const names = Object.keys(componentRules);
  const component = names.find((one) => one.toLowerCase() === name.toLowerCase());
  if (component !== undefined && component !== name)
    return say('unknown-component', { name, near: nearWords(name, names) });
  if (/^[a-z]/.test(name)) return tagOfHtml(name);
  return say('syntax.not-closed', { name, meant: component ?? closest(name, names) ?? name });
}

function saidOf(rest: string, line: string, column: number): Sayings {
  const here = line.slice(column - 1);
  const closing = /^<\/([A-Za-z]\w*)>/.exec(here)?.[1];
  if (closing !== undefined && /either after the end of/.test(rest))
    return say('syntax.closed-in-line', { name: closing });
  const open = /^Unexpected closing tag .* for `<(\w*)>`/.exec(rest)?.[1];
  if (open !== undefined && closing !== undefined) return say('syntax.still-open', { name: closing, open });
  const unclosed = /Expected a closing tag for `<(\w*)>`/.exec(rest)?.[1];
  if (unclosed === '') return say('syntax.sign');
  if (unclosed !== undefined) return saidOfOpenTag(unclosed);
  for (const [pattern, said] of atPlace) {
    const found = pattern.exec(here);
    if (found !== null) return said(found[1] ?? '');
  }
  const braces = inBraces.find(([pattern]) => pattern.test(here));
  if (braces !== undefined) return say(braces[1]);
  if (/brace|expression/.test(rest) || (line.includes('{') && !line.includes('<')))
    return say('syntax.brace');
  if (rest.includes('<') || here.startsWith('<')) return say('syntax.sign');
  return say('syntax.unreadable');
}

/** Where a parser's message (`3:7: Unexpected … (mdx-jsx:…)`) says that it stopped. */
export function positionOfError(raw: string): Position {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(raw) ?? [];
  return { line: Number(line), column: Number(column) };
}

/**
 * Turns a parser's message into a problem with a suggestion that an editor understands.
 * @param source the whole file.
 */
export function syntaxProblem(source: string, raw: string): Problem {
  const place = positionOfError(raw);
  const text = source.split('\n')[place.line - 1] ?? '';
  return { ...place, ...saidOf(raw.replace(/^\d+:\d+:\s*/, ''), text, place.column) };
}
