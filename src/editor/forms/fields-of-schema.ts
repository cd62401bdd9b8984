import { fieldHintsFa, fieldNamesFa, valueNamesFa } from '../../strings/fa-fields.ts';
import { findingOptions } from './finding-options.ts';
import type { FieldOption, FormField, FormKind } from './form-field.ts';
import { referenceOf, type KnownValues } from './known-values.ts';
import { schemaOf, type SchemaNode } from './schema-node.ts';

/** Texts of at most this many letters stand on one line. */
const MAX_LINE = 100;

/** Fields whose words may be long although no schema says how long. */
const longTexts: ReadonlySet<string> = new Set([
  'site.support.visit',
  'site.support.phone.note',
  'site.tagline',
]);

/** What says itself that it is of one kind, by the field's place. */
const momentPattern = /T\\d\\d:\\d\\d/;

/** Fields that the editor's page asks in a way of its own. */
const elsewhere: ReadonlySet<string> = new Set(['article.draft']);

interface Making {
  /** The field's place: `site.support.phone`; entries of lists have none of their own. */
  readonly path: string;
  readonly known: KnownValues;
}

/** A schema's only form, or of several the one that a form can be made of. */
function oneOf(schema: SchemaNode): SchemaNode {
  const day = schema.anyOf?.find(({ format }) => format === 'date');
  const list = schema.anyOf?.find(({ type }) => type === 'array');
  return day ?? list ?? schema.anyOf?.[0] ?? schema;
}

const isMap = ({ additionalProperties, properties }: SchemaNode) =>
  properties === undefined && typeof additionalProperties === 'object';

/** The values that a field may have, each with its words; undefined where anything can be written. */
function optionsOf(schema: SchemaNode, { path, known }: Making): readonly FieldOption[] | undefined {
  const reference = referenceOf[path];
  if (reference !== undefined) return known[reference];
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  return values?.map((value) => ({ value, words: valueNamesFa[path]?.[value] ?? value }));
}

/** Whether what is written in a field reads from left to right. */
const isLatin = ({ pattern, format }: SchemaNode, path: string) =>
  (format !== undefined && format !== 'date') ||
  /a-z|\\d/.test(pattern ?? '') ||
  /\.(?:address|dial|email|code|zone|id|moved)$/.test(path);

type Named = Pick<FormField, 'name' | 'label' | 'hint' | 'required'>;

function listField(schema: SchemaNode, named: Named, making: Making): FormField {
  const items = oneOf(schema.items ?? {});
  if (items.properties !== undefined) return { ...named, kind: 'groups', fields: fieldsIn(items, making) };
  if (items.type === 'array') return { ...named, kind: 'rows' };
  const options = optionsOf(items, making);
  return options === undefined
    ? { ...named, kind: 'lines', isLatin: isLatin(items, making.path) }
    : { ...named, kind: 'choices', options };
}

function fieldOf(schema: SchemaNode, named: Named, making: Making): FormField {
  const one = oneOf(schema);
  if (one.type === 'array') {
    const list = listField(one, named, making);
    const all = schema.anyOf?.find((other) => other.const !== undefined)?.const;
    return list.kind === 'choices' && all !== undefined ? { ...list, all } : list;
  }
  if (one.properties !== undefined) return { ...named, kind: 'group', fields: fieldsIn(one, making) };
  if (isMap(one) && making.path === 'check.when')
    return { ...named, kind: 'findings', options: findingOptions };
  if (isMap(one)) return { ...named, kind: 'pairs' };
  const options = optionsOf(one, making);
  if (options !== undefined) return { ...named, kind: 'choice', options };
  if (one.type === 'boolean') return { ...named, kind: 'switch' };
  if (one.type === 'integer' || one.type === 'number') return { ...named, kind: 'number' };
  if (one.format === 'date') return { ...named, kind: 'day' };
  if (momentPattern.test(one.pattern ?? '')) return { ...named, kind: 'moment' };
  const isLong = (one.maxLength ?? 0) > MAX_LINE || longTexts.has(making.path);
  return { ...named, kind: 'text', isLong, isLatin: isLatin(one, making.path) };
}

function fieldsIn({ properties = {}, required = [] }: SchemaNode, { path, known }: Making): FormField[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const place = `${path}.${name}`;
    if (elsewhere.has(place)) return [];
    const named = {
      name,
      label: fieldNamesFa[name] ?? name,
      hint: fieldHintsFa[place] ?? schema.description ?? '',
      required: required.includes(name),
    };
    return [fieldOf(schema, named, { path: place, known })];
  });
}

/**
 * The fields of a kind of file, from its schema.
 * @param known what fields can name of the content folder: guides, symptoms, areas, topics.
 */
export function fieldsOfKind(kind: FormKind, known: KnownValues): readonly FormField[] {
  const schema = schemaOf(kind);
  const path: string = kind;
  if (schema.type !== 'array') return fieldsIn(schema, { path, known });
  const label = fieldNamesFa[kind] ?? kind;
  return [listField(schema, { name: '', label, hint: '', required: true }, { path, known })];
}
