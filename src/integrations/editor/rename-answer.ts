import { z } from 'astro/zod';
import { changeBetween } from '../../editor/addresses/change-between.ts';
import { fileOfPlace, guideIn } from '../../editor/addresses/guide-file.ts';
import { renameGuide } from '../../editor/addresses/rename-guide.ts';
import { slugProblem } from '../../editor/forms/new-file.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { badRequest, json, type Answer, type Asked } from './answer.ts';
import { applyChange } from './apply-change.ts';
import { keepDone, withDone } from './done-changes.ts';
import { formAddress } from './form-address.ts';
import { emptyFindings, formFindings, ownFinding } from './form-findings.ts';
import { hashOf } from './hash-of.ts';
import { readPlaced } from './placed-file.ts';

const request = z.strictObject({
  file: z.string(),
  hash: z.string(),
  values: z.strictObject({ symptom: z.string(), slug: z.string().trim() }),
});

/** Gives a guide another address: its former one leads on, and all that named it names it anew. */
export async function renameAnswer({ folder, posted }: Asked): Promise<Answer> {
  const read = request.safeParse(posted);
  if (!read.success) return badRequest(read.error.message);
  const { file, hash, values } = read.data;
  const placed = await readPlaced(folder, file);
  const guide = guideIn(file);
  if (placed === undefined || guide === undefined || placed.hash !== hash) return json(409, {});
  const { files, lint } = placed;
  const [from, to] = [`${guide.symptom}/${guide.slug}`, `${values.symptom}/${values.slug}`];
  const others = [...files.keys()].filter((other) => other !== file);
  const problem =
    from === to
      ? { message: formsFa.sameAddress, suggestion: formsFa.takenMend }
      : slugProblem('guide', values.slug, others);
  const findings = [
    ...(placed.symptoms.some(({ value }) => value === values.symptom) ? [] : emptyFindings([['symptom']])),
    ...(problem === undefined ? [] : [ownFinding(problem.message, problem.suggestion, ['slug'])]),
  ];
  if (findings.length > 0) return json(422, { findings });
  const renamed = renameGuide(files, from, to, lint);
  if (renamed === undefined) return json(422, { findings: [ownFinding(formsFa.byHand, formsFa.byHandMend)] });
  const applied = await applyChange(folder, changeBetween(files, renamed.files, hashOf));
  if (applied.kind === 'changed') return json(409, {});
  const after = fileOfPlace(to);
  if (applied.kind === 'refused')
    return json(422, {
      findings: formFindings(applied.findings, after, applied.texts.get(after) ?? ''),
    });
  const words = formsFa.renamed.replace('{from}', () => from).replace('{to}', () => to);
  const done = keepDone({ words, undo: applied.undo, location: formAddress(file) });
  return json(200, { hash: '', findings: [], location: withDone(formAddress(after), done) });
}
