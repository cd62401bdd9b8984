import type { YAMLParseError } from 'yaml';
import type { Advice } from '../../diagnostics/diagnostic.ts';

const QUOTE_IT = 'Put the whole value between double quotes.';

/** What an editor most likely did, by the code of the parser's error. */
const adviceByCode: Readonly<Partial<Record<YAMLParseError['code'], Advice>>> = {
  DUPLICATE_KEY: { message: 'This field is written twice.', suggestion: 'Leave one of the two.' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'This value has a colon and a space in it.', suggestion: QUOTE_IT },
  MULTIPLE_DOCS: {
    message: 'The fields end before this line.',
    suggestion: 'Write --- on the first and the last line of the front matter only.',
  },
  TAB_AS_INDENT: { message: 'This line begins with a tab.', suggestion: 'Begin it with two spaces.' },
  BAD_INDENT: {
    message: 'This line begins too far left or right.',
    suggestion: 'Begin a field at the line\u2019s beginning, and what belongs to it two spaces further in.',
  },
  MISSING_CHAR: {
    message: 'A quotation mark or a bracket is opened here and not closed, or a colon is missing.',
    suggestion: 'Close it on the same line; a field is its name, a colon, a space and its value.',
  },
  BAD_SCALAR_START: { message: 'A value cannot begin with this sign.', suggestion: QUOTE_IT },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes begins a sign that there is not.',
    suggestion: 'Take the backslash out, or use single quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line is no field: it has no colon.',
    suggestion: 'Write name: value, or put a value of several lines between double quotes.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Something stands here that belongs to no value.',
    suggestion:
      'Put a value that begins with a quotation mark or a bracket between single quotes as a whole.',
  },
};

/** What is wrong with a text that is no YAML, in words that are not the parser's. */
export function yamlAdvice({ code }: Pick<YAMLParseError, 'code'>): Advice {
  return (
    adviceByCode[code] ?? {
      message: 'This line cannot be read as a field.',
      suggestion:
        'Write name: value; put the value between double quotes where it has a colon, a # or a bracket.',
    }
  );
}

/** A line that is meant as a field and is none, as an editor's keyboard leaves it. */
export interface BrokenLine extends Advice {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

const fieldLine = /^\s*(?:- )?[A-Za-z][\w-]*\s*[:：﹕︓]/;

/** One line as it was meant, where it is broken in a way that only it shows. */
function meantLine(
  line: string,
  next: string | undefined,
): (Advice & { column: number; text: string }) | undefined {
  const [, before = '', name = '', colon = ''] =
    /^(\s*(?:- )?)([A-Za-z][\w-]*)(:(?=[^\s:/\\])|\s*[：﹕︓])/.exec(line) ?? [];
  const column = before.length + name.length + 1;
  if (colon !== '') {
    const message =
      colon === ':'
        ? `After "${name}:" a space is missing.`
        : `The colon after "${name}" is of another script.`;
    const text = `${before}${name}: ${line.slice(before.length + name.length + colon.length)}`;
    return { column, message, suggestion: `Write "${name}: ", a Latin colon and a space.`, text };
  }
  if (next !== undefined && !fieldLine.test(next)) return undefined;
  const [opened = '', sign = ''] =
    /^\s*[A-Za-z][\w-]*: +(?:(")(?:[^"\\]|\\.)*|(?:\[)[^\]]*)$/.exec(line) ?? [];
  if (opened === '') return undefined;
  const [start, closing] = sign === '"' ? ['"', '"'] : ['[', ']'];
  const message = `The ${start} on this line is not closed.`;
  return {
    column: line.indexOf(start) + 1,
    message,
    suggestion: `Write ${closing} after the value.`,
    text: line.trimEnd() + closing,
  };
}

/**
 * The lines that are broken in themselves, for which the parser would blame their neighbours: a colon without a space
 * after it or of another script, a quotation mark or a bracket that the line does not close.
 * @returns these lines, and the text with these lines as they were meant.
 */
export function repairLines(text: string): { readonly broken: readonly BrokenLine[]; readonly text: string } {
  const broken: BrokenLine[] = [];
  const lines = text.split('\n');
  const meant = lines.map((line, index) => {
    const repaired = meantLine(line.replace(/\r$/, ''), lines[index + 1]);
    if (repaired === undefined) return line;
    const { column, message, suggestion } = repaired;
    broken.push({ line: index + 1, column, message, suggestion });
    return repaired.text;
  });
  return { broken, text: meant.join('\n') };
}
