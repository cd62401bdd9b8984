import { Document, isCollection, Scalar, stringify } from 'yaml';

/** As the formatter of this repository writes YAML: single quotes where there must be any, and no line broken by itself. */
const style = { lineWidth: 0, singleQuote: true } as const;

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
  return setIn(stringify({ [name]: scalarOf(value, quotes) }, style).trimEnd(), indent);
}

/** An entry of a list as it stands in a block: `- value`, without a line end behind it. */
export function writeItem(value: unknown, indent: string): string {
  return setIn(stringify([value], style).trimEnd(), indent);
}

/** A value as it stands within brackets or braces. */
export function writeFlow(value: unknown): string {
  const list = new Document([value]);
  if (isCollection(list.contents)) list.contents.flow = true;
  return list.toString(style).trimEnd().slice(2, -2);
}

/** A field with its value as it stands within braces. */
export const writeFlowField = (name: string, value: unknown): string =>
  writeFlow({ [name]: value }).slice(2, -2);
