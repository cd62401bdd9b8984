import type { YAMLParseError } from 'yaml';
import type { Position, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';

/** What an editor most likely did, by the code of the parser's error. */
const keys = {
  DUPLICATE_KEY: 'yaml.twice',
  BLOCK_AS_IMPLICIT_KEY: 'yaml.colon',
  MULTIPLE_DOCS: 'yaml.documents',
  TAB_AS_INDENT: 'yaml.tab',
  BAD_INDENT: 'yaml.indent',
  MISSING_CHAR: 'yaml.open',
  BAD_SCALAR_START: 'yaml.sign',
  BAD_DQ_ESCAPE: 'yaml.escape',
  MULTILINE_IMPLICIT_KEY: 'yaml.no-colon',
  UNEXPECTED_TOKEN: 'yaml.left-over',
} as const satisfies Partial<Record<YAMLParseError['code'], string>>;

const isKnown = (code: string): code is keyof typeof keys => Object.hasOwn(keys, code);

/** What is wrong with a text that is no YAML, in words that are not the parser's. */
export const yamlWords = ({ code }: Pick<YAMLParseError, 'code'>): Sayings =>
  say(isKnown(code) ? keys[code] : 'yaml');

/** A line that is meant as a field and is none, as an editor's keyboard leaves it. */
export interface BrokenLine extends Position {
  readonly words: Sayings;
}

const fieldLine = /^\s*(?:- )?[A-Za-z][\w-]*\s*[:：﹕︓]/;

/** One line as it was meant, where it is broken in a way that only it shows. */
function meantLine(
  line: string,
  next: string | undefined,
): { column: number; words: Sayings; text: string } | undefined {
  const [, before = '', name = '', colon = ''] =
    /^(\s*(?:- )?)([A-Za-z][\w-]*)(:(?=[^\s:/\\])|\s*[：﹕︓])/.exec(line) ?? [];
  const column = before.length + name.length + 1;
  if (colon !== '') {
    const words = say(colon === ':' ? 'yaml.space' : 'yaml.foreign-colon', { name });
    const text = `${before}${name}: ${line.slice(before.length + name.length + colon.length)}`;
    return { column, words, text };
  }
  if (next !== undefined && !fieldLine.test(next)) return undefined;
  const [opened = '', sign = ''] =
    /^\s*[A-Za-z][\w-]*: +(?:(")(?:[^"\\]|\\.)*|(?:\[)[^\]]*)$/.exec(line) ?? [];
  if (opened === '') return undefined;
  const [start, end] = sign === '"' ? ['"', '"'] : ['[', ']'];
  const words = say('yaml.not-closed', { start, end });
  return { column: line.indexOf(start) + 1, words, text: line.trimEnd() + end };
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
    broken.push({ line: index + 1, column: repaired.column, words: repaired.words });
    return repaired.text;
  });
  return { broken, text: meant.join('\n') };
}
