import { isScalar, Scalar, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import { colonOf, endOf, flowParts, indentOf, isFlow, nextLine, startOf } from './yaml-places.ts';
import { writeField, writeFlowField, type Quotes } from './write-yaml.ts';

/** Replacements in a text; undefined where it cannot be said safely what to replace. */
export type Patch = readonly Fix[] | undefined;

/** One replacement. */
export const one = (start: number, end: number, text: string): Patch => [{ start, end, text }];

/** Behind which fields a new one comes; behind all where nothing is said. */
export type Behind = readonly string[] | undefined;

/** Brackets or braces with other entries in them, spaced as they were. */
export function flowPatch(
  yaml: string,
  node: YAMLMap | YAMLSeq,
  items: (old: readonly string[]) => readonly string[],
): Patch {
  const { items: old, before, after, between, hasComments } = flowParts(yaml, node);
  const [start, end] = node.range ?? [0, 0];
  if (hasComments) return undefined;
  const inner = items(old);
  const padded = inner.length === 0 ? '' : `${before}${inner.join(between)}${after}`;
  return one(start + 1, end - 1, padded);
}

/** Before which place of a list an entry goes; behind its end for the last. */
export const inserted = <Item>(items: readonly Item[], at: number, item: Item) => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];

/** A value in the place of another, or of none, behind its field. */
export function replaceValue(yaml: string, pair: Pair, name: string, value: unknown): Patch {
  const old = pair.value;
  const colon = colonOf(pair);
  if (colon === undefined) return undefined;
  const indent = indentOf(yaml, startOf(pair) ?? 0).replace(/[^ ]/g, ' ');
  const isText = isScalar(old) && typeof old.value === 'string';
  const quotes: Quotes | undefined =
    isText && (old.type === Scalar.QUOTE_DOUBLE || old.type === Scalar.QUOTE_SINGLE) ? old.type : undefined;
  const field = writeField(name, value, indent, quotes);
  const written = field.slice(field.indexOf(':', writeField(name, 0, '').length - 3) + 1);
  const end = endOf(yaml, old);
  const start = startOf(old);
  const isBare = end === undefined || start === undefined || start === end;
  if (isBare) return one(colon + 1, colon + 1, written);
  const staysOnLine = isScalar(old) && !written.includes('\n');
  return staysOnLine && !yaml.slice(start, end).includes('\n')
    ? one(start, end, written.trimStart())
    : one(colon + 1, end, written);
}

/** A new field of a group, behind the last of some fields, or before all. */
export function newField(yaml: string, map: YAMLMap, name: string, value: unknown, behind: Behind): Patch {
  const found = map.items.findLastIndex(
    ({ key }) => behind === undefined || (isScalar(key) && behind.includes(String(key.value))),
  );
  if (isFlow(map))
    return flowPatch(yaml, map, (old) => inserted(old, found + 1, writeFlowField(name, value)));
  const first = startOf(map.items[0]);
  if (first === undefined) return undefined;
  const indent = indentOf(yaml, first).replace(/[^ ]/g, ' ');
  const field = writeField(name, value, indent);
  if (found < 0) return one(first, first, `${field}\n${indent}`);
  const place = nextLine(yaml, endOf(yaml, map.items[found]) ?? 0);
  return one(place, place, `${indent}${field}\n`);
}
