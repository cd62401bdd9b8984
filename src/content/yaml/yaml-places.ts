import { isAlias, isCollection, isPair, isScalar, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Range } from '../../diagnostics/diagnostic.ts';

/** The pair of a field. */
export const pairOf = (map: YAMLMap, field: PropertyKey): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && key.value === field);

/** Where a node begins in the text. */
export function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  return isCollection(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;
}

/** Where what is written of a node ends: before the line's end, and before comments and empty lines behind it. */
export function endOf(yaml: string, node: unknown): number | undefined {
  if (isPair(node)) return endOf(yaml, node.value) ?? endOf(yaml, node.key);
  if (isCollection(node) && node.flow !== true && node.items.length > 0)
    return endOf(yaml, node.items.at(-1));
  if (!isCollection(node) && !isScalar(node) && !isAlias(node)) return undefined;
  const [start, end] = node.range ?? [0, 0];
  // A text on lines of its own takes the lines' ends with it.
  return start + yaml.slice(start, end).trimEnd().length;
}

/** Where the line of a place begins. */
export const lineStart = (yaml: string, place: number): number => yaml.lastIndexOf('\n', place - 1) + 1;

/** Where the line after a place begins. */
export function nextLine(yaml: string, place: number): number {
  const end = yaml.indexOf('\n', place);
  return end < 0 ? yaml.length : end + 1;
}

/** What stands before a place on its line. */
export const indentOf = (yaml: string, place: number): string => yaml.slice(lineStart(yaml, place), place);

/** Where the sign is behind which a field's value stands. */
export function colonOf({ srcToken }: Pair): number | undefined {
  const sep = srcToken !== undefined && 'sep' in srcToken ? srcToken.sep : undefined;
  return sep?.find(({ type }) => type === 'map-value-ind')?.offset;
}

/** Where the hyphens of a list's entries stand; undefined where they do not all begin a line. */
export function hyphensOf(yaml: string, { srcToken }: YAMLSeq): number[] | undefined {
  if (srcToken?.type !== 'block-seq') return undefined;
  const places = srcToken.items.flatMap(({ start }) => {
    const hyphen = start.find(({ type }) => type === 'seq-item-ind');
    return hyphen === undefined ? [] : [hyphen.offset];
  });
  return places.every((place) => indentOf(yaml, place).trim() === '') ? places : undefined;
}

/** The whole lines of each entry of a block's list, from its hyphen's line on; what stands between them is in none. */
export function itemLines(yaml: string, list: YAMLSeq): Range[] | undefined {
  return hyphensOf(yaml, list)?.map((hyphen, index) => ({
    start: lineStart(yaml, hyphen),
    end: nextLine(yaml, Math.max(hyphen, endOf(yaml, list.items[index]) ?? hyphen)),
  }));
}

/** The text of each entry within brackets or braces, and what stands around and between them. */
export function flowParts(yaml: string, node: YAMLMap | YAMLSeq) {
  const [start, end] = node.range ?? [0, 0];
  const places = node.items.map((item) => ({
    start: startOf(item) ?? start,
    end: endOf(yaml, item) ?? start,
  }));
  const [first, second] = places;
  const last = places.at(-1);
  const between = places.slice(1).map((place, index) => yaml.slice(places[index]?.end, place.start));
  return {
    items: places.map((place) => yaml.slice(place.start, place.end)),
    before: first === undefined ? '' : yaml.slice(start + 1, first.start),
    after: last === undefined ? '' : yaml.slice(last.end, end - 1),
    between: first === undefined || second === undefined ? ', ' : yaml.slice(first.end, second.start),
    hasComments: between.some((text) => text.includes('#')),
  };
}

/** Whether a node stands within brackets or braces. */
export const isFlow = (node: YAMLMap | YAMLSeq): boolean => node.flow === true;
