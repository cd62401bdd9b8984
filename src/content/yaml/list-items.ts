import { isPair, isScalar, isSeq, parseDocument, visit, type Scalar, type YAMLSeq } from 'yaml';
import type { Range } from '../../diagnostics/diagnostic.ts';

/** A text value of a YAML text as it is written. */
export interface WrittenValue {
  readonly value: string;
  /** Where it stands, without its quotes. */
  readonly range: Range;
  /** The list that it is an item of. */
  readonly list?: {
    readonly values: readonly string[];
    readonly without: { readonly range: Range; readonly text: string };
  };
}

/** Where a value stands without its quotes. */
function inside({ range, type }: Scalar): Range | undefined {
  if (!range) return undefined;
  const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
  return { start: range[0] + quote, end: range[1] - quote };
}

/** What is written in the place of a part of a list, so that one of its items is out of it. */
function withoutItem(yaml: string, list: YAMLSeq, index: number, keyEnd: number) {
  const rangeAt = (at: number): Range | undefined => {
    const node = list.items[at];
    return isScalar(node) && node.range ? { start: node.range[0], end: node.range[1] } : undefined;
  };
  const own = rangeAt(index) ?? { start: 0, end: 0 };
  if (list.flow === true) {
    const [next, before] = [rangeAt(index + 1), rangeAt(index - 1)];
    if (next !== undefined) return { range: { start: own.start, end: next.start }, text: '' };
    return { range: { start: before?.end ?? own.start, end: own.end }, text: '' };
  }
  const lineEnd = yaml.indexOf('\n', own.end);
  if (list.items.length === 1) return { range: { start: keyEnd, end: own.end }, text: ' []' };
  const start = yaml.lastIndexOf('\n', own.start) + 1;
  return { range: { start, end: lineEnd < 0 ? yaml.length : lineEnd + 1 }, text: '' };
}

/**
 * The text value at a place of a YAML text, or the first behind a key that begins there; undefined where there is none.
 * @param offset in UTF-16 units from the YAML's beginning.
 */
export function valueAt(yaml: string, offset: number): WrittenValue | undefined {
  let found: WrittenValue | undefined;
  visit(parseDocument(yaml), {
    Scalar: (_, node, path) => {
      const parent = path.at(-1);
      const pair = isPair(parent) ? parent : path.findLast((one) => isPair(one));
      const key = pair !== undefined && isScalar(pair.key) ? pair.key : undefined;
      const isKey = key === node;
      const begins = node.range?.[0] === offset || (isPair(parent) && !isKey && key?.range?.[0] === offset);
      const range = inside(node);
      if (found !== undefined || isKey || !begins || range === undefined || typeof node.value !== 'string')
        return;
      found = { value: node.value, range };
      if (!isSeq(parent)) return;
      const values = parent.items.map((item) => (isScalar(item) ? String(item.value) : ''));
      const keyEnd = yaml.indexOf(':', key?.range?.[1] ?? 0) + 1;
      found = {
        ...found,
        list: { values, without: withoutItem(yaml, parent, parent.items.indexOf(node), keyEnd) },
      };
    },
  });
  return found;
}
