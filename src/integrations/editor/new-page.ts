import { h } from 'hastscript';
import { z } from 'astro/zod';
import type { Html } from '../../editor/forms/control.ts';
import { fieldHtml, formHtml } from '../../editor/forms/form-html.ts';
import type { FormField } from '../../editor/forms/form-field.ts';
import { knownValues } from '../../editor/forms/known-values.ts';
import { newKinds, type NewKind } from '../../editor/forms/new-file.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { writeMoment } from '../../text/format/zoned-time.ts';
import { html, json, type Answer, type Asked } from './answer.ts';
import { backLink, formElement, formPage, saveButton } from './form-page.ts';
import { readFormFolder, type FormFolder } from './form-folder.ts';
import { namedIn } from './text-answer.ts';
import { textField } from './text-field.ts';

/** What a page is called that makes something new. */
export const newTitles: Readonly<Record<NewKind, string>> = {
  guide: formsFa.newGuide,
  notice: formsFa.newNotice,
  symptom: formsFa.newSymptom,
  snippet: formsFa.newSnippet,
};

const named = { hint: '', required: true };

/** The name of a new file, which customers see in its address; that of a snippet is for guides alone. */
export const slugField = (kind: NewKind): FormField => ({
  ...named,
  name: 'slug',
  label: kind === 'snippet' ? formsFa.key : formsFa.slug,
  hint: kind === 'snippet' ? formsFa.snippetNameHint : formsFa.slugHint,
  kind: 'text',
  isLong: false,
  isLatin: true,
});

function guideFields({ content }: FormFolder): readonly FormField[] {
  const { symptoms } = knownValues(content);
  return [
    { ...named, name: 'title', label: formsFa.title, kind: 'text', isLong: false, isLatin: false },
    { ...named, name: 'symptom', label: formsFa.symptom, kind: 'choice', options: symptoms },
    slugField('guide'),
    { ...named, name: 'tree', label: formsFa.withTree, kind: 'switch' },
  ];
}

/** What a new file begins with: a notice is mostly an outage that was just heard of. */
function beginning(kind: NewKind, { zone, content }: FormFolder, now: number): unknown {
  const at = writeMoment(now, zone);
  if (kind === 'notice')
    return {
      kind: 'outage',
      impact: 'down',
      starts: at,
      updates: [{ at, state: 'investigating', text: '' }],
    };
  if (kind === 'symptom')
    return { order: Math.max(0, ...content.symptoms.map(({ data }) => data.order)) + 1 };
  return kind === 'guide' ? { tree: true } : {};
}

function fieldsHtml(kind: NewKind, formFolder: FormFolder): Html[] {
  const { zone, fieldsOf } = formFolder;
  const data = beginning(kind, formFolder, Date.now());
  if (kind === 'guide') return formHtml(guideFields(formFolder), data, zone);
  return [fieldHtml(slugField(kind), '', zone), ...formHtml(fieldsOf(kind), data, zone)];
}

/** The page that makes a guide, a notice or a symptom from nothing: `?kind=guide`. */
export async function newPage({ folder, query, token }: Asked): Promise<Answer> {
  const read = z.enum(newKinds).safeParse(query.get('kind'));
  if (!read.success) return json(404, {});
  const kind = read.data;
  const formFolder = await readFormFolder(folder);
  const fields = fieldsHtml(kind, formFolder);
  // A guide begins with the template's text, which its own form shows.
  const texts =
    kind === 'guide' ? [] : textField(kind, 'body', '', namedIn(formFolder.files, formFolder.content.site));
  const parts = [
    backLink(),
    h('h1', newTitles[kind]),
    ...(kind === 'guide' ? [h('p', formsFa.newGuideLead)] : []),
    formElement({ address: '/@edit/new', kind }, fields, texts, [saveButton(formsFa.create)]),
  ];
  return html(formPage(newTitles[kind], parts, token));
}
