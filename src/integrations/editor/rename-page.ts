import { h } from 'hastscript';
import { guideIn } from '../../editor/addresses/guide-file.ts';
import { isolated } from '../../editor/forms/control.ts';
import { formHtml } from '../../editor/forms/form-html.ts';
import type { FormField } from '../../editor/forms/form-field.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { html, type Answer, type Asked } from './answer.ts';
import { formElement, formPage, missingPage, saveButton } from './form-page.ts';
import { slugField } from './new-page.ts';
import { fileLink, readPlaced, type Placed } from './placed-file.ts';

const fieldsOf = ({ symptoms }: Placed): readonly FormField[] => [
  { name: 'symptom', label: formsFa.symptom, hint: '', required: true, kind: 'choice', options: symptoms },
  { ...slugField('guide'), hint: formsFa.renameHint },
];

/** The page that gives a guide another address: `?file=` of it. */
export async function renamePage({ folder, query, token }: Asked): Promise<Answer> {
  const file = query.get('file') ?? '';
  const placed = await readPlaced(folder, file);
  const guide = guideIn(file);
  if (placed === undefined || guide === undefined) return missingPage(token);
  const { title, hash } = placed;
  const heading = formsFa.renameTitle.replace('{title}', () => title);
  const parts = [
    fileLink(file, title),
    h('h1', ...isolated(heading)),
    h('p', placed.isDraft ? formsFa.renameDraftLead : formsFa.renameLead),
    formElement(
      { address: '/@edit/rename', file, hash },
      formHtml(fieldsOf(placed), guide, ''),
      [],
      [saveButton(formsFa.rename)],
    ),
  ];
  return html(formPage(heading, parts, token));
}
