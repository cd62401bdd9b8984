import { h } from 'hastscript';
import { bodyTexts, type BodyPart } from '../../editor/forms/body-texts.ts';
import { isolated, type Html } from '../../editor/forms/control.ts';
import { formHtml } from '../../editor/forms/form-html.ts';
import { formKindOf, type FormKind } from '../../editor/forms/form-field.ts';
import { yamlData, yamlOf } from '../../editor/forms/form-change.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { html, json, type Answer, type Asked } from './answer.ts';
import { backLink, formElement, formPage, saveButton } from './form-page.ts';
import { readFormFolder } from './form-folder.ts';
import { formFindings } from './form-findings.ts';
import { hashOf } from './hash-of.ts';
import type { FormFinding } from '../../editor/forms/form-answer.ts';

const labels: Readonly<Record<BodyPart, string>> = {
  body: formsFa.body,
  before: formsFa.before,
  after: formsFa.after,
};

/** A text below the head, as a field of Markdown. */
export function textField(
  part: BodyPart,
  text: string,
  label: string = labels[part],
  hint: string = formsFa.bodyHint,
): Html {
  const rows = Math.min(30, Math.max(5, text.split('\n').length + 2));
  return h(
    'div',
    { class: 'field', dataField: part, dataKind: 'text' },
    h(
      'label',
      h('span', { class: 'name' }, label),
      h('textarea', { rows, dir: 'auto', class: 'markdown' }, text),
    ),
    h('p', { class: 'hint' }, ...isolated(hint)),
  );
}

function textFields(kind: FormKind, source: string): Html[] {
  if (kind === 'notice')
    return [textField('body', bodyTexts(source).get('body') ?? '', formsFa.advice, formsFa.advised)];
  return kind === 'article' ? [...bodyTexts(source)].map(([part, text]) => textField(part, text)) : [];
}

/** What is wrong with a file as it is, as its form shows it before anything is changed. */
function findingsList(findings: readonly FormFinding[]): Html[] {
  if (findings.length === 0) return [];
  const items = findings.map(({ severity, title, message, suggestion, place }) =>
    h('li', { class: severity }, h('strong', title), ` ${message} ${suggestion} `, h('bdi', place)),
  );
  return [h('h2', formsFa.alsoFound), h('ul', ...items)];
}

const titles: Readonly<Partial<Record<FormKind, string>>> = {
  site: formsFa.site,
  areas: formsFa.areas,
  check: formsFa.findings,
};

/** Where a guide's page and its tree are; nothing for other files. */
function guideLinks(file: string, hasTree: boolean): Html[] {
  const [, language, symptom, slug] = /^articles\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  if (language === undefined || symptom === undefined || slug === undefined) return [];
  const tree = h('a', { href: `/@edit/${language}/${symptom}/${slug}/` }, formsFa.editTree);
  const page = h('a', { href: `/${symptom}/${slug}/` }, formsFa.see);
  return [h('p', { class: 'ways' }, ...(hasTree ? [tree, ' '] : []), page)];
}

function publishing(isDraft: boolean): { lead: Html[]; button: Html } {
  const button = h(
    'button',
    { type: 'submit', dataPublish: isDraft ? 'true' : 'false', class: 'quiet' },
    isDraft ? formsFa.publish : formsFa.unpublish,
  );
  return { lead: isDraft ? [h('p', { class: 'draft' }, formsFa.publishLead)] : [], button };
}

const said: Readonly<Record<string, string>> = {
  published: formsFa.published,
  unpublished: formsFa.unpublished,
};

/** The page of a file's form, `?file=` of it. */
export async function fieldsPage({ folder, query, token }: Asked): Promise<Answer> {
  const file = query.get('file') ?? '';
  const kind = formKindOf(file);
  const { files, content, zone, fieldsOf } = await readFormFolder(folder);
  const source = files.get(file);
  if (kind === undefined || source === undefined) return json(404, {});
  const data = yamlData(yamlOf(file, source)?.yaml ?? '[');
  const findings = formFindings(
    content.diagnostics.filter((found) => found.file === file),
    file,
    source,
  );
  const own =
    typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string'
      ? data.title
      : file;
  const title = titles[kind] ?? own;
  const isDraft = typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
  const { lead, button } = publishing(isDraft);
  const done = said[query.get('said') ?? ''];
  const form =
    data === undefined
      ? [h('p', formsFa.unreadable), ...findingsList(findings)]
      : [
          formElement(
            { address: '/@edit/fields', file, hash: hashOf(source) },
            formHtml(fieldsOf(kind), data, zone),
            textFields(kind, source),
            [saveButton(), ...(kind === 'article' ? [button] : [])],
            findingsList(findings),
          ),
        ];
  const parts = [
    backLink(),
    h('h1', title),
    h('p', { class: 'file' }, h('bdi', { dir: 'ltr' }, file)),
    ...(done === undefined ? [] : [h('p', { role: 'status', class: 'done' }, done)]),
    ...(kind === 'article' ? lead : []),
    ...guideLinks(file, source.includes('<DecisionTree')),
    ...form,
  ];
  return html(formPage(title, parts, token));
}
