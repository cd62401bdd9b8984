import type { Problem } from '../findings/finding.ts';

interface Fault {
  readonly message: string;
  readonly mend: string;
}

/** What an editor most likely did, by what stands at the place; the first that fits counts. */
const atPlace: readonly (readonly [pattern: RegExp, fault: (found: string) => Fault])[] = [
  [
    /^<!/,
    () => ({
      message: 'A comment <!-- … --> is not allowed.',
      mend: 'Take it out: everything in a guide is read by customers.',
    }),
  ],
  [
    /^<(?:https?:|mailto:|www\.)/i,
    () => ({
      message: 'An address between < and > is not a link here.',
      mend: 'Write [words](/symptom/slug/).',
    }),
  ],
  [
    /^<\/([A-Za-z]\w*)/,
    (name) => ({
      message: `</${name}> closes what is not open here.`,
      mend: `Write <${name} …> before it, or take it out; what is opened last is closed first.`,
    }),
  ],
  [
    /^<([A-Z]\w*)/,
    (name) => ({
      message: `The tag <${name}> is not written right.`,
      mend: `Write it on one line, each value in double quotes: <${name} name="value">.`,
    }),
  ],
];

const brace: Fault = {
  message: 'A brace { in the text is not allowed.',
  mend: 'Leave the brace out, or write it as code between two backticks: `{`.',
};

const sign: Fault = {
  message: 'A < in the text does not begin a component.',
  mend: 'Write the sign in words, or as code between two backticks: `<`.',
};

function faultOf(rest: string, line: string, column: number): Fault {
  const open = /closing tag for `<(\w*)>`/.exec(rest)?.[1];
  if (open !== undefined) {
    const mend = `Write </${open}> on a line of its own where it ends, or close it at once: <${open} … />.`;
    return { message: `<${open}> is opened and never closed.`, mend };
  }
  const here = line.slice(column - 1);
  for (const [pattern, fault] of atPlace) {
    const found = pattern.exec(here);
    if (found !== null) return fault(found[1] ?? '');
  }
  if (/brace|expression/.test(rest) || (line.includes('{') && !line.includes('<'))) return brace;
  if (rest.includes('<') || here.startsWith('<')) return sign;
  return { message: `${rest.replace(/\s*\(mdx[^)]*\)$/, '')}.`, mend: 'Mend this line.' };
}

/**
 * Turns a parser's message (`3:7: Unexpected … (mdx-jsx:…)`) into a problem with a mend an editor understands.
 * @param source the whole file.
 */
export function syntaxProblem(source: string, raw: string): Problem {
  const [, line = '1', column = '1', rest = raw] = /^(\d+):(\d+):\s*([\s\S]*)$/.exec(raw) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const text = source.split('\n')[place.line - 1] ?? '';
  return { ...place, rule: 'syntax', ...faultOf(rest, text, place.column) };
}
