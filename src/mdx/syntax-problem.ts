import { closest } from '../diagnostics/closest.ts';
import type { Advice, Position, Problem } from '../diagnostics/diagnostic.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import { componentRules } from './components.ts';
import { insteadOfTag } from './html-tags.ts';

/** What to say of an error, and the rule that it breaks where that is not `syntax`. */
interface SyntaxAdvice extends Advice {
  readonly rule?: RuleName;
}

/** What an editor most likely did, by what stands at the place; the first that fits counts. */
const atPlace: readonly (readonly [pattern: RegExp, advise: (found: string) => SyntaxAdvice])[] = [
  [
    /^<<([^<>]+)>>/,
    (words) => ({
      message: 'Two signs < are no quotation mark.',
      suggestion: `Write «${words.trim()}».`,
    }),
  ],
  [
    /^<!/,
    () => ({
      message: 'A comment <!-- … --> is not allowed.',
      suggestion: 'Take it out: everything in a guide is read by customers.',
    }),
  ],
  [
    /^<(?:mailto:)?([\w.+-]+@[\w-]+\.[\w.-]+)>/i,
    (mailbox) => ({
      message: 'A mailbox between < and > is not a link here.',
      suggestion: `Write [${mailbox}](mailto:${mailbox}).`,
    }),
  ],
  [
    /^<(?:https?:|mailto:|www\.)/i,
    () => ({
      message: 'An address between < and > is not a link here.',
      suggestion: 'Write [words](/symptom/slug/), or [words](https://…).',
    }),
  ],
  [
    /^<\/([A-Za-z]\w*)/,
    (name) => ({
      message: `</${name}> closes what is not open here.`,
      suggestion: `Write <${name} …> before it, or take it out; what is opened last is closed first.`,
    }),
  ],
  [
    /^<([a-z][a-z\d]*)(?=[\s/>])/,
    (name) => ({
      rule: 'raw-html',
      message: `The HTML tag <${name}> is not allowed.`,
      suggestion: insteadOfTag(name),
    }),
  ],
  [
    /^<([A-Z]\w*)/,
    (name) => ({
      message: `The tag <${name}> is not written right.`,
      suggestion: `Write it on one line, each value in double quotes: <${name} name="value">.`,
    }),
  ],
];

const brace: SyntaxAdvice = {
  message: 'A brace { in the text is not allowed.',
  suggestion: 'Leave the brace out, or write it as code between two backticks: `{`.',
};

/** What braces hold in other systems, by how they begin. */
const inBraces: readonly (readonly [pattern: RegExp, advice: SyntaxAdvice])[] = [
  [
    /^\{[{%<]/,
    {
      message: 'A command in braces is of another system.',
      suggestion: 'Leave it out, or write the text that it stands for.',
    },
  ],
  [/^\{[:#.]/, { message: 'Attributes in braces are of another system.', suggestion: 'Leave them out.' }],
];

const sign: SyntaxAdvice = {
  message: 'A < in the text does not begin a component.',
  suggestion: 'Write the sign in words, or as code between two backticks: `<`.',
};

/** A tag of HTML, which MDX wants closed; of a component whose capital letter is missing only the latter is said. */
function adviceOnOpenTag(name: string): SyntaxAdvice {
  const component = Object.keys(componentRules).find((one) => one.toLowerCase() === name.toLowerCase());
  if (component !== undefined && component !== name) {
    const suggestion = `Did you mean "${component}"?`;
    return { rule: 'unknown-component', message: `There is no component <${name}>.`, suggestion };
  }
  if (/^[a-z]/.test(name)) {
    return {
      rule: 'raw-html',
      message: `The HTML tag <${name}> is not allowed.`,
      suggestion: insteadOfTag(name),
    };
  }
  const meant = component ?? closest(name, Object.keys(componentRules)) ?? name;
  const suggestion = `Write </${meant}> on a line of its own where it ends, or close it at once: <${meant} … />.`;
  return { message: `<${name}> is opened and never closed.`, suggestion };
}

function adviceOn(rest: string, line: string, column: number): SyntaxAdvice {
  const here = line.slice(column - 1);
  const closing = /^<\/([A-Za-z]\w*)>/.exec(here)?.[1];
  if (closing !== undefined && /either after the end of/.test(rest)) {
    const suggestion = `Put </${closing}> on a line of its own, as <${closing}> is.`;
    return { message: `</${closing}> stands in a line with other words.`, suggestion };
  }
  const mismatched = /^Unexpected closing tag .* for `<(\w*)>`/.exec(rest)?.[1];
  if (mismatched !== undefined && closing !== undefined) {
    const suggestion = `Close <${mismatched}> first, or write both tags with the same name.`;
    return { message: `</${closing}> stands where <${mismatched}> is still open.`, suggestion };
  }
  const open = /Expected a closing tag for `<(\w*)>`/.exec(rest)?.[1];
  if (open === '') return sign;
  if (open !== undefined) return adviceOnOpenTag(open);
  for (const [pattern, advise] of atPlace) {
    const found = pattern.exec(here);
    if (found !== null) return advise(found[1] ?? '');
  }
  const found = inBraces.find(([pattern]) => pattern.test(here));
  if (found !== undefined) return found[1];
  if (/brace|expression/.test(rest) || (line.includes('{') && !line.includes('<'))) return brace;
  if (rest.includes('<') || here.startsWith('<')) return sign;
  return {
    message: 'The text cannot be read from here on.',
    suggestion: 'Take out the signs < and { on this line.',
  };
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
  return { ...place, rule: 'syntax', ...adviceOn(raw.replace(/^\d+:\d+:\s*/, ''), text, place.column) };
}
