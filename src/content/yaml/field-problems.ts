import { z } from 'astro/zod';
import type { Sayings } from '../../diagnostics/diagnostic.ts';
import { nearWords } from '../../diagnostics/closest.ts';
import { say } from '../../diagnostics/say.ts';
import type { FormName } from '../../diagnostics/words/en/forms.ts';
import { isReason, isValueKind, type ReasonName, type ValueKind } from '../../diagnostics/words/en/values.ts';
import { foldDigits } from '../../text/format/digits.ts';

type Issue = z.core.$ZodIssue;

/** A value as it may be repeated in a message. */
const shown = (value: unknown) => {
  if (typeof value === 'string') return value.slice(0, 60);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '…';
};

/** Fields whose number need not be a whole one. */
const mayBeBroken: ReadonlySet<string> = new Set(['check.slow']);

/** The digits of a telephone number, as far as they can be seen in it. */
function digitsOf(phone: string): string {
  const digits = foldDigits(phone).replace(/[^0-9]/g, '');
  return digits.length < 3 || digits.length > 15 ? '91000000' : digits;
}

function typeFault(issue: Extract<Issue, { code: 'invalid_type' }>, field: string, value: unknown): Sayings {
  const name = field.split('.').at(-1) ?? field;
  if (value === null || value === '') return say('field-value.empty', { field });
  switch (issue.expected) {
    case 'array':
      return say('field-value.list', { field, name, value: shown(value) });
    case 'string':
      return typeof value === 'object'
        ? say('field-value.one-value', { field })
        : say('field-value.text', { field, value: shown(value) });
    case 'number':
    case 'int':
      return say(mayBeBroken.has(field) ? 'field-value.number' : 'field-value.whole-number', { field });
    default:
      // It was one number alone before there were two.
      return field === 'support.phone' && typeof value !== 'object'
        ? say('field-value.two-numbers', { field, show: shown(value), dial: digitsOf(shown(value)) })
        : say('field-value.fields', { field });
  }
}

function smallFault(issue: Extract<Issue, { code: 'too_small' }>, field: string, value: unknown): Sayings {
  const least = Number(issue.minimum);
  if (issue.origin === 'string')
    return say('field-value.short', { field, count: [...String(value)].length, least });
  return issue.origin === 'array'
    ? say('field-value.few', { field, least })
    : say('field-value.small', { field, value: shown(value), least });
}

function largeFault(issue: Extract<Issue, { code: 'too_big' }>, field: string, value: unknown): Sayings {
  const most = Number(issue.maximum);
  if (issue.origin === 'string')
    return say('field-value.long', { field, count: [...String(value)].length, most });
  return issue.origin === 'array'
    ? say('field-value.many', { field, most })
    : say('field-value.large', { field, value: shown(value), most });
}

/** A name that stands in addresses, by the field that it is in. */
const isName = (field: string) => /^(?:symptoms|related|guides)\.\d+$/.test(field);

/** What a text must look like, by the field that it is in; the first that fits counts. */
const formsOfFields: readonly (readonly [field: RegExp, form: FormName])[] = [
  [/^languages\.\d+\.code$/, 'language'],
  [/^(?:starts|estimate|ends|next|updates\.\d+\.at)$/, 'moment'],
  [/^areas$/, 'areas'],
  [/^areas\.\d+$|^check\.line\.\d+\.area$/, 'area'],
  [/^check\.line\.\d+\.addresses\.\d+$/, 'block'],
  [/^check\.gateways\.\d+$/, 'gateway'],
  [/\.codes\.\d+$/, 'digits'],
];

const formOf = (field: string) => formsOfFields.find(([of]) => of.test(field))?.[1];

/** What is wrong with a name that is none: several in one, a path, or anything else. */
function nameFault(field: string, written: string): Sayings {
  const value = shown(written);
  const names = written.split(/[،؛;|/\\]|\s+و\s+|\s{2,}/).map((name) => name.trim());
  const isSeveral = names.length > 1 && !/[/\\]/.test(written);
  if (isSeveral) return say('field-value.comma', { field, value, names });
  const file = /(?:^|[/\\])([a-z\d-]+)(?:\.mdx)?[/\\]?$/i.exec(written)?.[1];
  if (file === undefined || file === written) return say('field-value.form', { field, value, form: 'file' });
  return say('field-value.path', { field, value, name: file.toLowerCase() });
}

/** What a schema of ours says of a value that has the right form: `params` of its issue. */
const paramsSchema = z.union([
  z.object({
    why: z.custom<ReasonName>((why) => isReason(String(why))),
    kind: z.custom<ValueKind>((kind) => isValueKind(String(kind))),
    meant: z.string().optional(),
  }),
  z.object({ rule: z.enum(['two-groups', 'helping-word']), word: z.string() }),
]);

function meaningFault(issue: Extract<Issue, { code: 'custom' }>, field: string, value: string): Sayings {
  const { data } = paramsSchema.safeParse(issue.params);
  if (data === undefined) return say('field-value.form', { field, value, form: 'name' });
  if ('word' in data) return say(`field-value.${data.rule}`, { word: data.word });
  const { why, kind, meant } = data;
  return say('field-value.meaning', {
    field,
    value,
    why,
    kind,
    ...(meant === undefined ? {} : { meant }),
  });
}

/**
 * What is wrong with a field, in words that are not the schema library's.
 * @param field its path, with dots.
 * @param found what stands there.
 */
export function fieldFault(issue: Issue, field: string, found: unknown): Sayings {
  const value = shown(found);
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(issue, field, found);
    case 'too_small':
      return smallFault(issue, field, found);
    case 'too_big':
      return largeFault(issue, field, found);
    case 'invalid_value':
      return say('field-value.unknown', {
        field,
        value,
        near: nearWords(String(found), issue.values.map(String)),
      });
    case 'invalid_union':
      return say('field-value.form', { field, value, form: formOf(field) ?? 'day' });
    case 'invalid_format':
      if (isName(field)) return nameFault(field, String(found));
      return say('field-value.form', {
        field,
        value,
        form: formOf(field) ?? (issue.format === 'date' ? 'day' : 'name'),
      });
    case 'custom':
      return meaningFault(issue, field, value);
    default:
      return say('field-value.form', { field, value, form: 'name' });
  }
}
