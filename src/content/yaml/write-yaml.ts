import { Document, isCollection, Scalar, visit } from 'yaml';

/**
 * As the formatter of this repository writes YAML: single quotes where there must be any, and no line broken by itself.
 * Between double quotes line ends are written as `\n`.
 */
const style = {
  lineWidth: 0,
  singleQuote: true,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
} as const;

/**
 * A text that would lose something without quotes, or take something in: on lines of its own it would end before the
 * empty lines that it ends with, go on with a comment that stands as far in, and end brackets that stand further in.
 */
const needsOneLine = (text: string) => text.includes('\n') || text.trim() !== text;

/** A value written as YAML. */
function written(document: Document): string {
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && needsOneLine(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString(style).trimEnd();
}

/** The quotes that a value had, which another value in its place keeps. */
export type Quotes = Scalar.QUOTE_DOUBLE | Scalar.QUOTE_SINGLE;

/** All lines behind the first set in by as much as the first is; an empty line stays empty. */
const setIn = (lines: string, indent: string) => lines.replace(/\n(?=[^\n])/g, `\n${indent}`);

function scalarOf(value: unknown, quotes: Quotes | undefined): unknown {
  if (quotes === undefined || typeof value !== 'string') return value;
  const scalar = new Scalar(value);
  scalar.type = quotes;
  return scalar;
}

/**
 * A field with its value as it stands in a block: `name: value`, without a line end behind it.
 * @param indent what stands before the field on its line.
 * @param quotes those that its value had before.
 */
export function writeField(name: string, value: unknown, indent: string, quotes?: Quotes): string {
  return setIn(written(new Document({ [name]: scalarOf(value, quotes) })), indent);
}

/** An entry of a list as it stands in a block: `- value`, without a line end behind it. */
export function writeItem(value: unknown, indent: string): string {
  return setIn(written(new Document([value])), indent);
}

/** A value as it stands within brackets or braces. */
export function writeFlow(value: unknown): string {
  const list = new Document([value]);
  if (isCollection(list.contents)) list.contents.flow = true;
  return written(list).slice(2, -2);
}

/** A field with its value as it stands within braces. */
export const writeFlowField = (name: string, value: unknown): string =>
  writeFlow({ [name]: value }).slice(2, -2);
