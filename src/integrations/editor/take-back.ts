import { h } from 'hastscript';
import { z } from 'astro/zod';
import { isolated } from '../../editor/forms/control.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { badRequest, html, json, type Answer, type Asked } from './answer.ts';
import { applyChange } from './apply-change.ts';
import { doneOf, forgetDone } from './done-changes.ts';
import { formFindings } from './form-findings.ts';
import { backLink, formElement, formPage, pressedButton } from './form-page.ts';

/** The page that takes back what led to another page: `?done=` with its name. */
export function takeBackPage({ query, token }: Asked): Answer {
  const id = query.get('done') ?? '';
  const done = doneOf(id);
  const form =
    done === undefined
      ? [h('p', formsFa.takenBack)]
      : [
          h('p', ...isolated(done.words)),
          formElement({ address: '/@edit/take-back', kind: id }, [], [], [pressedButton(formsFa.undo)]),
        ];
  return html(formPage(formsFa.undo, [backLink(), h('h1', formsFa.undo), ...form], token));
}

const request = z.strictObject({ kind: z.string(), values: z.strictObject({}) });

/** Takes it back: the files are byte for byte as they were, or, where one changed since, nothing is done. */
export async function takeBackAnswer({ folder, posted }: Asked): Promise<Answer> {
  const read = request.safeParse(posted);
  if (!read.success) return badRequest(read.error.message);
  const done = doneOf(read.data.kind);
  if (done === undefined) return json(409, {});
  const applied = await applyChange(folder, done.undo, true);
  if (applied.kind === 'changed') return json(409, {});
  if (applied.kind === 'refused') return json(422, { findings: formFindings(applied.findings, '', '') });
  forgetDone(read.data.kind);
  return json(200, { hash: '', findings: [], location: done.location });
}
