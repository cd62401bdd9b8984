import { z } from 'astro/zod';
import { momentOf, writeMoment } from '../../text/format/zoned-time.ts';
import { isDeepEqual } from '../../content/yaml/deep-equal.ts';
import type { YamlPath } from '../../content/yaml/edit-data.ts';
import { findingEntries, findingsOf } from './finding-options.ts';
import type { FormField } from './form-field.ts';
import { rowsIn, rowsText } from './rows-text.ts';

/** What a form says: the values of a file's fields, null where nothing is filled in, and what must be and is not. */
export interface ReadForm {
  readonly value: unknown;
  readonly empty: readonly YamlPath[];
}

const text = z.string().catch('');
const list = z.array(z.unknown()).catch([]);
const fields = z.record(z.string(), z.unknown()).catch({});
const pair = z.object({ name: text, value: text }).catch({ name: '', value: '' });

/** One line of what was typed: no line ends, no spaces around it. */
const asLine = (value: unknown) =>
  text
    .parse(value)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

const latinDigits = (typed: string) =>
  typed.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** A number as it was typed, in whatever digits; what is none stays text, and the rules say so. */
function numberOf(typed: string): unknown {
  const latin = latinDigits(typed);
  return /^\d+(?:\.\d+)?$/.test(latin) ? Number(latin) : typed;
}

/** A moment as browsers give it, by the clocks of a zone; one with its offset is as it was in the file. */
function momentText(typed: string, zone: string): string {
  const [, year, month, day, hour, minute] =
    /^(\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(typed)?.map(Number) ?? [];
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    hour === undefined ||
    minute === undefined
  )
    return typed;
  return writeMoment(momentOf({ year, month, day, hour, minute }, zone), zone);
}

/** An empty list where an empty list is written, or nothing. */
const nothingOr = (old: unknown, values: readonly unknown[]) =>
  values.length > 0 || (Array.isArray(old) && old.length === 0) ? values : null;

/** What is typed in a field that holds one value. */
function lineOf(field: FormField, posted: unknown, zone: string): unknown {
  const line = asLine(posted);
  if (line === '') return null;
  if (field.kind === 'number') return numberOf(line);
  return field.kind === 'moment' ? momentText(line, zone) : line;
}

const linesOf = (posted: unknown) =>
  text
    .parse(posted)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function choicesOf(posted: unknown, all: string | undefined): readonly string[] | string {
  const values = [...new Set(list.parse(posted).map(asLine))].filter((value) => value !== '');
  return all !== undefined && values.includes(all) ? all : values;
}

/** Names of the editor's own with what each holds, as a `Map`: what is not in it goes. Nothing where there is none. */
const ownNames = (named: readonly (readonly [name: string, value: string])[]): unknown =>
  named.length > 0 ? new Map(named) : null;

function findingsIn(posted: unknown, old: unknown): unknown {
  const entries = list
    .parse(posted)
    .map(asLine)
    .filter((entry) => entry !== '');
  // What no list of words can hold is kept where nobody changed the list.
  const isSame = isDeepEqual(entries, findingEntries(fields.parse(old)));
  return isSame ? (old ?? null) : ownNames(Object.entries(findingsOf(entries)));
}

function pairsOf(posted: unknown): unknown {
  const pairs = list.parse(posted).map((one) => pair.parse(one));
  return ownNames(
    pairs.map(({ name, value }) => [asLine(name), asLine(value)] as const).filter(([name]) => name !== ''),
  );
}

const inGroup = (old: unknown, name: string | number): unknown =>
  Array.isArray(old) ? old[Number(name)] : fields.parse(old)[name];

function groupsOf(
  field: FormField & { kind: 'groups' },
  posted: unknown,
  old: unknown,
  zone: string,
): ReadForm {
  const read = list
    .parse(posted)
    .map((one, index) => readFields(field.fields, one, inGroup(old, index), zone));
  const filled = read.filter(({ value }) => !isNothing(value));
  return {
    value: nothingOr(
      old,
      filled.map(({ value }) => value),
    ),
    empty: filled.flatMap(({ empty }, index) => empty.map((path) => [index, ...path])),
  };
}

/** Whether nothing is filled in, at any depth. */
const isNothing = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isNothing);
  if (value instanceof Map) return value.size === 0;
  return (
    value === null || value === false || (typeof value === 'object' && Object.values(value).every(isNothing))
  );
};

function readField(field: FormField, posted: unknown, old: unknown, zone: string): ReadForm {
  switch (field.kind) {
    case 'group': {
      const read = readFields(field.fields, posted, old, zone);
      // What is in a group must be there only where the group is.
      return { ...read, empty: field.required || !isNothing(read.value) ? read.empty : [] };
    }
    case 'groups':
      return groupsOf(field, posted, old, zone);
    case 'switch':
      return { value: posted === true ? true : old === false ? false : null, empty: [] };
    case 'lines':
      return { value: nothingOr(old, linesOf(posted)), empty: [] };
    case 'rows': {
      const typed = text.parse(posted);
      // A word with a comma in it reads as two: where nobody changed the lines, they say what the file says.
      return { value: typed === rowsText(old) ? (old ?? null) : nothingOr(old, rowsIn(typed)), empty: [] };
    }
    case 'choices': {
      const chosen = choicesOf(posted, field.all);
      return { value: typeof chosen === 'string' ? chosen : nothingOr(old, chosen), empty: [] };
    }
    case 'findings':
      return { value: findingsIn(posted, old), empty: [] };
    case 'pairs':
      return { value: pairsOf(posted), empty: [] };
    default:
      return { value: lineOf(field, posted, zone), empty: [] };
  }
}

/**
 * What a form says of a group of fields.
 * @param posted as the page sends it: words for texts, lists of words for choices, `true` for what is ticked.
 * @param old what the file holds there.
 * @param zone the site's own, by whose clocks moments are filled in.
 */
export function readFields(all: readonly FormField[], posted: unknown, old: unknown, zone: string): ReadForm {
  const given = fields.parse(posted);
  const read = all.map((field) => ({
    field,
    ...readField(field, given[field.name], inGroup(old, field.name), zone),
  }));
  return {
    value: Object.fromEntries(read.map(({ field, value }) => [field.name, value])),
    empty: read.flatMap(({ field, value, empty }): YamlPath[] => {
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
      return [
        ...(field.required && isEmpty ? [[field.name]] : []),
        ...empty.map((path) => [field.name, ...path]),
      ];
    }),
  };
}

/** What a whole form says; that of a list of groups is the list itself. */
export function readForm(all: readonly FormField[], posted: unknown, old: unknown, zone: string): ReadForm {
  const [only] = all;
  if (only?.kind !== 'groups' || only.name !== '') return readFields(all, posted, old, zone);
  return groupsOf(only, fields.parse(posted)[''], old, zone);
}
