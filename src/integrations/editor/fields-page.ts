import { h } from 'hastscript';
import { isDraftText } from '../../content/draft-head.ts';
import { guideIn } from '../../editor/addresses/guide-file.ts';
import { bodyTexts } from '../../editor/forms/body-texts.ts';
import { isolated, type Html } from '../../editor/forms/control.ts';
import { formHtml } from '../../editor/forms/form-html.ts';
import { formKindOf, type FormKind } from '../../editor/forms/form-field.ts';
import { yamlData, yamlOf } from '../../editor/forms/form-change.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { html, type Answer, type Asked } from './answer.ts';
import { doneNote } from './done-note.ts';
import {
  backLink,
  formElement,
  formPage,
  missingPage,
  saveButton,
  stepButtons,
  submitButton,
} from './form-page.ts';
import { readFormFolder } from './form-folder.ts';
import { formTitle } from './form-titles.ts';
import { formFindings } from './form-findings.ts';
import { hashOf } from './hash-of.ts';
import { removable } from './remove-page.ts';
import { namedIn } from './text-answer.ts';
import { textField } from './text-field.ts';
import type { FormFinding } from '../../editor/forms/form-answer.ts';

/** What is wrong with a file as it is, as its form shows it before anything is changed. */
function findingsList(findings: readonly FormFinding[]): Html[] {
  if (findings.length === 0) return [];
  const items = findings.map(({ severity, title, message, suggestion, place }) =>
    h('li', { class: severity }, h('strong', title), ` ${message} ${suggestion} `, h('bdi', place)),
  );
  return [h('h2', formsFa.alsoFound), h('ul', ...items)];
}

/** Where a guide's page and its tree are, and where a file gets another name or goes. */
function fileWays(file: string, kind: FormKind, hasTree: boolean): Html[] {
  const guide = guideIn(file);
  const about = encodeURIComponent(file);
  const address = guide === undefined ? '' : `/${guide.symptom}/${guide.slug}/`;
  const tree = h('a', { href: `/@edit/${FIRST_LANGUAGE}${address}` }, formsFa.editTree);
  const ofGuide = [
    ...(hasTree ? [tree] : []),
    h('a', { href: address }, formsFa.see),
    h('a', { href: `/@edit/rename?file=${about}` }, formsFa.rename),
  ];
  const ways = [
    ...(guide === undefined ? [] : ofGuide),
    ...(removable.has(kind) ? [h('a', { href: `/@edit/remove?file=${about}` }, formsFa.removeFile)] : []),
  ];
  return ways.length === 0 ? [] : [h('p', { class: 'ways' }, ...ways)];
}

function publishing(isDraft: boolean): { lead: Html[]; button: Html } {
  const button = submitButton(isDraft ? formsFa.publish : formsFa.unpublish, {
    dataPublish: isDraft ? 'true' : 'false',
    class: 'quiet',
  });
  return { lead: isDraft ? [h('p', { class: 'draft' }, formsFa.publishLead)] : [], button };
}

/** The page of a file's form, `?file=` of it. */
export async function fieldsPage({ folder, query, token }: Asked): Promise<Answer> {
  const file = query.get('file') ?? '';
  const kind = formKindOf(file);
  const { files, content, zone, fieldsOf } = await readFormFolder(folder);
  const source = files.get(file);
  if (kind === undefined || source === undefined) return missingPage(token);
  const fields = fieldsOf(kind);
  const data = fields.length === 0 ? {} : yamlData(yamlOf(file, source)?.yaml ?? '[');
  const findings = formFindings(
    content.diagnostics.filter((found) => found.file === file),
    file,
    source,
  );
  const title = formTitle(kind, file, data);
  const { lead, button } = publishing(isDraftText(source));
  const named = namedIn(files, content.site);
  const form =
    data === undefined
      ? [h('p', formsFa.unreadable), ...findingsList(findings)]
      : [
          formElement(
            { address: '/@edit/fields', file, hash: hashOf(source) },
            formHtml(fields, data, zone),
            [...bodyTexts(source)].flatMap(([part, text]) => textField(kind, part, text, named)),
            [saveButton(), ...(kind === 'article' ? [button] : []), ...stepButtons()],
            findingsList(findings),
          ),
        ];
  const parts = [
    backLink(),
    h('h1', ...isolated(title)),
    h('p', { class: 'file' }, h('bdi', { dir: 'ltr' }, file)),
    ...doneNote(query),
    ...(kind === 'article' ? lead : []),
    ...fileWays(file, kind, source.includes('<DecisionTree')),
    ...form,
  ];
  return html(formPage(title, parts, token));
}
