import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf } from './common.ts';
import { writeAs, type FormName } from './forms.ts';

/** A field, by its path, and what stands in it. */
interface Field {
  readonly field: string;
}
interface Value extends Field {
  readonly value: string;
}

const cannotBe = ({ field, value }: Value) => `The field "${field}" cannot be "${value}".`;

/** What is said of fields that are missing, are not known or have a wrong value. */
export const fieldWords = {
  'unknown-field': ({ field, near }: Field & { near: Near }) => [
    `There is no field "${field}".`,
    insteadOf(near),
  ],
  'missing-field': ({ field, name }: Field & { name: string }) => [
    `The field "${field}" is missing.`,
    `Write a line "${name}: …".`,
  ],
  'field-value.no-list': () => [
    'The file is no list, or an empty one.',
    'Write each entry on lines of its own, the first of them after "- ".',
  ],
  'field-value.empty': ({ field }: Field) => [
    `The field "${field}" is empty.`,
    'Write its value after the colon, or remove the line.',
  ],
  'field-value.list': ({ field, name, value }: Value & { name: string }) => [
    `The field "${field}" wants a list.`,
    `Write it in brackets, "${name}: [${value}]", or each on a line of its own after "- ".`,
  ],
  'field-value.one-value': ({ field }: Field) => [
    `The field "${field}" wants text.`,
    'Write one value after the colon.',
  ],
  'field-value.text': ({ field, value }: Value) => [
    `The field "${field}" wants text, and ${value} is none.`,
    `Put it between double quotes: "${value}".`,
  ],
  'field-value.number': ({ field }: Field) => [
    `The field "${field}" wants a number.`,
    'Write Latin digits alone, without quotes: 20.',
  ],
  'field-value.whole-number': ({ field }: Field) => [
    `The field "${field}" wants a whole number.`,
    'Write Latin digits alone, without quotes: 20.',
  ],
  'field-value.fields': ({ field }: Field) => [
    `The field "${field}" wants fields of its own.`,
    'Write each on a line of its own below it, two spaces further in.',
  ],
  'field-value.two-numbers': ({ field, show, dial }: Field & { show: string; dial: string }) => [
    `The field "${field}" wants fields of its own.`,
    `Write two lines below it, two spaces further in: show: "${show}" and dial: "${dial}".`,
  ],
  'field-value.short': ({ field, count, least }: Field & { count: number; least: number }) => [
    `The field "${field}" has ${count} letters (at least ${least}).`,
    'Write it out.',
  ],
  'field-value.long': ({ field, count, most }: Field & { count: number; most: number }) => [
    `The field "${field}" has ${count} letters (at most ${most}).`,
    'Say it in fewer words.',
  ],
  'field-value.few': ({ field, least }: Field & { least: number }) => [
    `The list "${field}" has too few entries (at least ${least}).`,
    'Correct the list.',
  ],
  'field-value.many': ({ field, most }: Field & { most: number }) => [
    `The list "${field}" has too many entries (at most ${most}).`,
    'Correct the list.',
  ],
  'field-value.small': ({ field, value, least }: Value & { least: number }) => [
    `The field "${field}" is ${value} (at least ${least}).`,
    'Write another number.',
  ],
  'field-value.large': ({ field, value, most }: Value & { most: number }) => [
    `The field "${field}" is ${value} (at most ${most}).`,
    'Write another number.',
  ],
  'field-value.unknown': ({ near, ...found }: Value & { near: Near }) => [cannotBe(found), insteadOf(near)],
  'field-value.form': ({ form, ...found }: Value & { form: FormName }) => [cannotBe(found), writeAs(form)],
  'field-value.comma': ({ names, ...found }: Value & { names: readonly string[] }) => [
    cannotBe(found),
    `Put a Latin comma between the names: [${names.join(', ')}].`,
  ],
  'field-value.path': ({ name, ...found }: Value & { name: string }) => [
    cannotBe(found),
    `Write the file\u2019s name alone: ${name}.`,
  ],
} satisfies WordsOfRules;
