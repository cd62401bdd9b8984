import { h } from 'hastscript';
import { formsFa } from '../../strings/fa-forms.ts';
import { dayBox, isolated, linesBox, momentBox, select, textBox, wordsOf, type Html } from './control.ts';
import { findingEntries } from './finding-options.ts';
import type { FormField } from './form-field.ts';
import { rowsText } from './rows-text.ts';

type Of<Kind extends FormField['kind']> = Extract<FormField, { readonly kind: Kind }>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

const hintOf = ({ hint }: FormField): Html[] =>
  hint === '' ? [] : [h('p', { class: 'hint' }, ...isolated(hint))];

const nameOf = ({ label, required }: FormField): Html[] => [
  label,
  ...(required ? [] : [h('span', { class: 'optional' }, ` (${formsFa.optional})`)]),
];

/** By which its page's script knows a field. */
const placeOf = ({ name, kind, label }: FormField) => ({
  class: 'field',
  dataField: name,
  dataKind: kind,
  dataLabel: label,
});

/** What every field stands in: the page's script reads it by these names. */
const wrapped = (field: FormField, inner: readonly Html[]): Html =>
  h('div', placeOf(field), ...inner, ...hintOf(field));

/** A field of one control, which its name stands around. */
const labelled = (field: FormField, control: Html, ...beside: readonly Html[]): Html =>
  wrapped(field, [h('label', h('span', { class: 'name' }, ...nameOf(field)), control), ...beside]);

/** A button of an entry; the page's script says on which it is. */
const entryButton = (does: 'up' | 'down' | 'remove', words: string): Html =>
  h('button', { type: 'button', dataDo: does }, words);

/** An entry of a list, with what moves it and takes it out. */
const entry = (inner: readonly Html[]): Html =>
  h('li', { class: 'entry' }, h('div', { class: 'entry-fields' }, ...inner), [
    h(
      'div',
      { class: 'entry-buttons' },
      entryButton('up', formsFa.up),
      entryButton('down', formsFa.down),
      entryButton('remove', formsFa.remove),
    ),
  ]);

/** A list of entries of one form, with an empty one that the page's script puts in where somebody adds one. */
function entries(field: FormField, rows: readonly (readonly Html[])[], blank: readonly Html[]): Html {
  return h(
    'fieldset',
    placeOf(field),
    h('legend', ...nameOf(field)),
    ...hintOf(field),
    h('ol', { class: 'entries' }, ...rows.map(entry)),
    h('template', entry(blank)),
    h(
      'button',
      { type: 'button', dataDo: 'add' },
      formsFa.addTo.replace('{name}', () => field.label),
    ),
  );
}

/** What is chosen of a list, as its options have it. */
function chosenIn(field: Of<'choices'> | Of<'findings'>, value: unknown): readonly string[] {
  if (field.kind === 'findings') return findingEntries(fieldsOf(value));
  return field.all !== undefined && value === field.all ? [field.all] : listOf(value).map(wordsOf);
}

function choicesHtml(field: Of<'choices'> | Of<'findings'>, value: unknown): Html {
  const row = (one: string) => [
    h('label', h('span', { class: 'unseen' }, field.label), select(field.options, one, formsFa.choose)),
  ];
  return entries(field, chosenIn(field, value).map(row), row(''));
}

function pairsHtml(field: FormField, value: unknown): Html {
  const row = ([name, text]: readonly [string, unknown]) => [
    h('label', h('span', { class: 'name' }, formsFa.key), textBox(name, false, true)),
    h('label', h('span', { class: 'name' }, formsFa.value), textBox(wordsOf(text), false, false)),
  ];
  return entries(field, Object.entries(fieldsOf(value)).map(row), row(['', '']));
}

function groupsHtml(field: Of<'groups'>, value: unknown, zone: string): Html {
  const row = (one: unknown) =>
    field.fields.map((inner) => fieldHtml(inner, fieldsOf(one)[inner.name], zone));
  return entries(field, listOf(value).map(row), row({}));
}

/**
 * A field as HTML, filled with what a file holds.
 * @param zone the site's own, by whose clocks moments are shown.
 */
export function fieldHtml(field: FormField, value: unknown, zone: string): Html {
  switch (field.kind) {
    case 'text':
      return labelled(field, textBox(wordsOf(value), field.isLong, field.isLatin));
    case 'number':
      return labelled(
        field,
        h('input', { type: 'text', inputmode: 'numeric', dir: 'ltr', value: wordsOf(value) }),
      );
    case 'switch':
      return wrapped(field, [
        h(
          'label',
          { class: 'switch' },
          h('input', { type: 'checkbox', checked: value === true }),
          h('span', { class: 'name' }, field.label),
        ),
      ]);
    case 'day': {
      const [input = '', output = ''] = dayBox(wordsOf(value));
      return labelled(field, input, output);
    }
    case 'moment': {
      const [input = '', output = ''] = momentBox(wordsOf(value), zone);
      return labelled(field, input, output);
    }
    case 'choice':
      return labelled(
        field,
        select(field.options, wordsOf(value), field.required ? formsFa.choose : formsFa.nothing),
      );
    case 'lines':
      return labelled(
        field,
        linesBox(listOf(value).map(wordsOf).join('\n'), field.isLatin),
        h('p', { class: 'hint' }, formsFa.onePerLine),
      );
    case 'rows':
      return labelled(field, linesBox(rowsText(value), false), h('p', { class: 'hint' }, formsFa.rowHint));
    case 'choices':
    case 'findings':
      return choicesHtml(field, value);
    case 'pairs':
      return pairsHtml(field, value);
    case 'groups':
      return groupsHtml(field, value, zone);
    case 'group':
      return h(
        'fieldset',
        placeOf(field),
        h('legend', ...nameOf(field)),
        ...hintOf(field),
        ...field.fields.map((inner) => fieldHtml(inner, fieldsOf(value)[inner.name], zone)),
      );
  }
}

/** All fields of a file, filled with what it holds. */
export function formHtml(fields: readonly FormField[], data: unknown, zone: string): Html[] {
  const [only] = fields;
  if (only?.kind === 'groups' && only.name === '') return [fieldHtml(only, data, zone)];
  return fields.map((field) => fieldHtml(field, fieldsOf(data)[field.name], zone));
}
