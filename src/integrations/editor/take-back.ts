import { h } from 'hastscript';
import { z } from 'astro/zod';
import { isolated } from '../../editor/forms/control.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { badRequest, html, json, type Answer, type Asked } from './answer.ts';
import { applyChange } from './apply-change.ts';
import { doneOf, forgetDone } from './done-changes.ts';
import { ownFinding } from './form-findings.ts';
import { neededBy } from './needed-by.ts';
import { backLink, formElement, formPage, pressedButton } from './form-page.ts';

/** The page that takes back what led to another page: `?done=` with its name. */
export function takeBackPage({ query, token }: Asked): Answer {
  const id = query.get('done') ?? '';
  const done = doneOf(id);
  const form =
    done === undefined
      ? [h('p', `${formsFa.takenBack} ${formsFa.takenBackMend}`)]
      : [
          h('p', ...isolated(done.words)),
          formElement({ address: '/@edit/take-back', done: id }, [], [], [pressedButton(formsFa.undo)]),
        ];
  return html(formPage(formsFa.undo, [backLink(), h('h1', formsFa.undo), ...form], token));
}

/** The page to go on with, which says that it is taken back. */
const withSaid = (address: string) => `${address}${address.includes('?') ? '&' : '?'}said=taken-back`;

const request = z.strictObject({ done: z.string(), values: z.strictObject({}) });

/**
 * Takes it back: the files are byte for byte as they were. Nothing is done where one of them changed since, or where something
 * that came since needs what would go.
 */
export async function takeBackAnswer({ folder, posted }: Asked): Promise<Answer> {
  const read = request.safeParse(posted);
  if (!read.success) return badRequest(read.error.message);
  const id = read.data.done;
  const done = doneOf(id);
  const refused = (message: string, mend: string) => json(422, { findings: [ownFinding(message, mend)] });
  if (done === undefined) return refused(formsFa.takenBack, formsFa.takenBackMend);
  const applied = await applyChange(folder, done.undo, true);
  if (applied.kind === 'changed') return refused(formsFa.changedSince, formsFa.changedSinceMend);
  if (applied.kind === 'refused') {
    const { findings, texts } = applied;
    return json(422, { findings: neededBy(findings, texts, new Set()) });
  }
  forgetDone(id);
  return json(200, { hash: '', findings: [], location: withSaid(done.location) });
}
