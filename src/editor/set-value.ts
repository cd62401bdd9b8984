import type { Fix } from '../diagnostics/diagnostic.ts';
import { meantBy, ruleOf } from '../mdx/components.ts';
import { smallest } from './lines.ts';
import type { WrittenPart } from './written-tree.ts';

/** White space between the last sign before a place and the place. */
const spaceBefore = (source: string, place: number) => /\s*$/.exec(source.slice(0, place))?.[0] ?? '';

/**
 * A value as it stands in its quotes. The compiler reads `&quot;` as the sign and knows no `\"`; so a value with quotes of
 * one kind stands in the other's, and only one with both is written by names.
 */
export function quoted(value: string): string {
  const line = value.replace(/\s*\r?\n\s*/g, ' ').replace(/&(?=#?\w+;)/g, '&amp;');
  if (!line.includes('"')) return `"${line}"`;
  return line.includes("'") ? `"${line.replaceAll('"', '&quot;')}"` : `'${line}'`;
}

/** Where a new attribute is put: behind those that the component's rule names before it, with the white space that stands there. */
function added(
  source: string,
  { name: tag, opening, values }: WrittenPart,
  name: string,
  value: string,
): Fix {
  const order = ruleOf(meantBy(tag))?.attributes ?? [];
  const earlier = values.filter((one) => order.indexOf(one.name) <= order.indexOf(name));
  const neighbour = earlier.at(-1) ?? values[0];
  const space = neighbour === undefined ? ' ' : spaceBefore(source, neighbour.whole.start);
  const afterTag =
    opening.start + (/^<\s*[\w.:-]+/.exec(source.slice(opening.start, opening.end))?.[0].length ?? 1);
  const place = earlier.at(-1)?.whole.end ?? afterTag;
  return { start: place, end: place, text: `${space}${name}=${quoted(value)}` };
}

/**
 * Gives an attribute of a part another value; an empty one takes it away.
 * @param source the whole file.
 */
export function setValue(source: string, part: WrittenPart, name: string, value: string): Fix[] {
  const written = part.values.find((one) => one.name === name);
  if (written === undefined) return value.trim() === '' ? [] : [added(source, part, name, value)];
  const { whole, inQuotes } = written;
  if (value.trim() === '') {
    const start = whole.start - spaceBefore(source, whole.start).length;
    return [{ start, end: whole.end, text: '' }];
  }
  if (written.value === value) return [];
  const text = quoted(value);
  const before = inQuotes === undefined ? '' : source.slice(inQuotes.start - 1, inQuotes.end + 1);
  if (inQuotes === undefined) return [{ ...whole, text: `${name}=${text}` }];
  // The quotes that stand there stay where the value may stand in them.
  const kept = before.startsWith("'") && !/["'&]/.test(value) ? `'${text.slice(1, -1)}'` : text;
  return smallest(source, { start: inQuotes.start - 1, end: inQuotes.end + 1, text: kept });
}
