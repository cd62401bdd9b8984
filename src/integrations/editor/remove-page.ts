import { h } from 'hastscript';
import { guideIn } from '../../editor/addresses/guide-file.ts';
import { isolated } from '../../editor/forms/control.ts';
import { formHtml } from '../../editor/forms/form-html.ts';
import type { FormField, FormKind } from '../../editor/forms/form-field.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { html, type Answer, type Asked } from './answer.ts';
import { formElement, formPage, missingPage, pressedButton } from './form-page.ts';
import { fileLink, readPlaced, type Placed } from './placed-file.ts';

/** The kinds of files that a folder has several of, and can be without. */
export const removable: ReadonlySet<FormKind> = new Set(['article', 'notice', 'symptom', 'snippet']);

/** What becomes of who comes to the address of a guide that is gone. */
function fieldsOf({ guides }: Placed, slug: string): readonly FormField[] {
  const options = guides.filter(({ value }) => value !== slug);
  return [
    {
      ...{ name: 'heir', label: formsFa.heir, hint: formsFa.heirHint, required: false },
      ...{ kind: 'choice', options },
    },
    {
      ...{ name: 'say', label: formsFa.insteadSay, hint: formsFa.insteadSayHint, required: false },
      ...{ kind: 'text', isLong: true, isLatin: false },
    },
  ];
}

/** What is said before a file is taken away. */
function lead({ kind, isDraft }: Placed): string {
  if (kind !== 'article') return formsFa.removeOtherLead;
  return isDraft ? formsFa.removeDraftLead : formsFa.removeLead;
}

/** The page that takes a file away: `?file=` of it. */
export async function removePage({ folder, query, token }: Asked): Promise<Answer> {
  const file = query.get('file') ?? '';
  const placed = await readPlaced(folder, file);
  if (placed === undefined || !removable.has(placed.kind)) return missingPage(token);
  const { title, hash } = placed;
  const guide = guideIn(file);
  const fields = guide === undefined ? [] : formHtml(fieldsOf(placed, guide.slug), {}, '');
  const heading = formsFa.removeTitle.replace('{title}', () => title);
  const parts = [
    fileLink(file, title),
    h('h1', ...isolated(heading)),
    h('p', lead(placed)),
    formElement({ address: '/@edit/remove', file, hash }, fields, [], [pressedButton(formsFa.removeFile)]),
  ];
  return html(formPage(heading, parts, token));
}
