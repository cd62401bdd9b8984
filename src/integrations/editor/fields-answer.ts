import { z } from 'astro/zod';
import type { Change } from '../../editor/change.ts';
import { editText } from '../../editor/edit-text.ts';
import { formKindOf } from '../../editor/forms/form-field.ts';
import { formChange } from '../../editor/forms/form-change.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { badRequest, json, type Answer, type Asked } from './answer.ts';
import { applyChange } from './apply-change.ts';
import { formAddress } from './form-address.ts';
import { emptyFindings, formFindings, ownFinding } from './form-findings.ts';
import { readFormFolder } from './form-folder.ts';
import { hashOf } from './hash-of.ts';

/** The words of the parts of a text that a form shows. */
export const postedTexts = z
  .strictObject({ body: z.string(), before: z.string(), after: z.string() })
  .partial()
  .default({});

const fieldsRequest = z.strictObject({
  file: z.string(),
  hash: z.string(),
  values: z.record(z.string(), z.unknown()),
  texts: postedTexts,
  publish: z.boolean().optional(),
});

const refused = (findings: readonly unknown[]): Answer => json(422, { findings });

/** Writes what a form says into its file, and with a guide whether customers see it. */
export async function fieldsAnswer({ folder, posted }: Asked): Promise<Answer> {
  const read = fieldsRequest.safeParse(posted);
  if (!read.success) return badRequest(read.error.message);
  const { file, hash, publish, ...filled } = read.data;
  const kind = formKindOf(file);
  const { files, zone, fieldsOf } = await readFormFolder(folder);
  const source = files.get(file);
  if (kind === undefined || source === undefined || hashOf(source) !== hash) return json(409, {});
  const made = formChange(file, source, fieldsOf(kind), { ...filled, publish }, zone);
  if (made.kind === 'by-hand') return refused([ownFinding(formsFa.byHand, formsFa.byHandMend)]);
  if (made.kind === 'empty') return refused(emptyFindings(made.paths));
  const after = editText(source, made.fixes) ?? source;
  const change: Change = { [file]: { kind: 'edit', hash, fixes: made.fixes } };
  let undo: Change | undefined;
  if (after !== source) {
    const applied = await applyChange(folder, change);
    if (applied.kind === 'changed') return json(409, {});
    if (applied.kind === 'refused') return refused(formFindings(applied.findings, file, after));
    undo = applied.undo;
  }
  const { content } = await readFormFolder(folder);
  const findings = content.diagnostics.filter((found) => found.file === file);
  return json(200, {
    hash: hashOf(after),
    findings: formFindings(findings, file, after),
    ...(undo === undefined ? {} : { undo }),
    ...(publish === undefined ? {} : { location: formAddress(file, publish ? 'published' : 'unpublished') }),
  });
}
