import { describe, expect, it } from 'vitest';
import { checkSpelling } from '../../../../src/lint/spelling/spelling-rules.ts';
import { fieldsOfKind } from '../../../../src/editor/forms/fields-of-schema.ts';
import { formKindOf, formKinds, type FormField } from '../../../../src/editor/forms/form-field.ts';
import { fieldHintsFa, fieldNamesFa, valueNamesFa } from '../../../../src/strings/fa-fields.ts';
import { formsFa } from '../../../../src/strings/fa-forms.ts';

const known = { guides: [], trees: [], symptoms: [], areas: [], areasOrAll: [] };
const all = formKinds.map((kind) => [kind, fieldsOfKind(kind, known)] as const);

type Placed = readonly [place: string, field: FormField];

function placed(fields: readonly FormField[], path: string): Placed[] {
  return fields.flatMap((field): Placed[] => {
    const place = field.name === '' ? path : `${path}.${field.name}`;
    return [[place, field], ...('fields' in field ? placed(field.fields, place) : [])];
  });
}

const fields = all.flatMap(([kind, own]) => placed(own, kind));

describe('the fields of the forms', () => {
  it('are made from the schemas: as many as an editor can write, each of a kind that fits', () => {
    expect(fields.length).toBeGreaterThan(80);
    const kindOf = Object.fromEntries(fields.map(([place, { kind }]) => [place, kind]));
    expect(kindOf).toMatchObject({
      'article.title': 'text',
      'article.aliases': 'lines',
      'article.related': 'choices',
      'article.reviewed': 'day',
      'article.explains': 'switch',
      'article.outage': 'choice',
      'site.support.phone': 'group',
      'site.topics': 'pairs',
      'site.limits.review': 'number',
      'site.check.line': 'groups',
      'notice.starts': 'moment',
      'notice.areas': 'choices',
      areas: 'groups',
      'lexicon.synonyms': 'rows',
      'lexicon.pages.contact': 'lines',
      'removed.heir': 'choice',
      'check.when': 'findings',
    });
  });

  it('have a short Persian name each, and what a form says of a field is of one that there is', () => {
    const nameless = fields.filter(([, { name, label }]) => name !== '' && !/[\u0600-\u06ff]/.test(label));
    expect(nameless.map(([place]) => place)).toEqual([]);
    const places = new Set(fields.map(([place]) => place));
    const foreseen = ['article.moved'];
    for (const place of [...Object.keys(fieldHintsFa), ...Object.keys(valueNamesFa)])
      expect(foreseen.includes(place) || places.has(place), place).toBe(true);
  });

  it('are spelt as guides have to be', () => {
    const words = [fieldNamesFa, fieldHintsFa, formsFa, ...Object.values(valueNamesFa)].flatMap((table) =>
      Object.values(table),
    );
    expect(
      words.flatMap((text) =>
        checkSpelling(text.replace(/\{\w+\}/g, '…')).map(({ rule }) => `${text}: ${rule}`),
      ),
    ).toEqual([]);
  });

  it('belong to files by their paths', () => {
    expect(formKindOf('articles/fa/modem/x.mdx')).toBe('article');
    expect(formKindOf('areas.yaml')).toBe('areas');
    expect(formKindOf('lexicon.yaml')).toBe('lexicon');
    expect(formKindOf('snippets/fa/x.mdx')).toBe('snippet');
    for (const file of ['../site.yaml', 'other.yaml', 'articles/en/modem/x.mdx', 'snippets/en/x.mdx'])
      expect(formKindOf(file), file).toBeUndefined();
  });
});
