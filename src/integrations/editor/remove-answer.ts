import { z } from 'astro/zod';
import type { Change } from '../../editor/change.ts';
import { changeBetween } from '../../editor/addresses/change-between.ts';
import { SAID } from '../../content/schemas/removed.ts';
import { guideIn } from '../../editor/addresses/guide-file.ts';
import { removeGuide, type Fate } from '../../editor/addresses/remove-guide.ts';
import type { FormFinding } from '../../editor/forms/form-answer.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { badRequest, json, type Answer, type Asked } from './answer.ts';
import { applyChange } from './apply-change.ts';
import { keepDone, withDone } from './done-changes.ts';
import { formAddress } from './form-address.ts';
import { ownFinding } from './form-findings.ts';
import { hashOf } from './hash-of.ts';
import { neededBy } from './needed-by.ts';
import { readPlaced, type Placed } from './placed-file.ts';
import { removable } from './remove-page.ts';

const request = z.strictObject({
  file: z.string(),
  hash: z.string(),
  values: z.strictObject({
    heir: z.string().default(''),
    say: z
      .string()
      .default('')
      .transform((text) => text.replace(/\s+/g, ' ').trim()),
  }),
});
type Values = z.infer<typeof request>['values'];

/** What becomes of a guide's address; nothing where it never had one. */
function fateOf(
  { heir, say }: Values,
  heirs: ReadonlySet<string>,
  isDraft: boolean,
): Fate | FormFinding | undefined {
  if (heir !== '' && say !== '') return ownFinding(formsFa.twoFates, formsFa.twoFatesMend, ['say']);
  if (heir !== '')
    return heirs.has(heir)
      ? { heir }
      : ownFinding(
          formsFa.noHeir.replace('{name}', () => heir),
          formsFa.noHeirMend,
          ['heir'],
        );
  const { length } = [...say];
  if (say !== '')
    return length < SAID.least || length > SAID.most
      ? ownFinding(formsFa.badSay, formsFa.badSayMend, ['say'])
      : { say };
  return isDraft ? undefined : ownFinding(formsFa.noFate, formsFa.noFateMend, ['heir']);
}

/** What takes a file away; a guide with all that named it. Findings where that cannot be done. */
function removal(
  file: string,
  placed: Placed,
  values: Values,
): Change | { findings: readonly FormFinding[] } {
  const { files, guides, hash, isDraft, lint } = placed;
  const alone: Change = { [file]: { kind: 'delete', hash } };
  const guide = guideIn(file);
  if (guide === undefined) return alone;
  const heirs = new Set(guides.map(({ value }) => value).filter((slug) => slug !== guide.slug));
  const fate = fateOf(values, heirs, isDraft);
  if (fate === undefined) return alone;
  if ('message' in fate) return { findings: [fate] };
  const removed = removeGuide(files, `${guide.symptom}/${guide.slug}`, fate, lint);
  return removed === undefined
    ? { findings: [ownFinding(formsFa.byHand, formsFa.byHandMend)] }
    : changeBetween(files, removed.files, hashOf);
}

/** Takes a file away: who comes to a guide's address is led to its heir or told what to do, and all that named it names its heir. */
export async function removeAnswer({ folder, posted }: Asked): Promise<Answer> {
  const read = request.safeParse(posted);
  if (!read.success) return badRequest(read.error.message);
  const { file, hash, values } = read.data;
  const placed = await readPlaced(folder, file);
  if (placed === undefined || !removable.has(placed.kind) || placed.hash !== hash) return json(409, {});
  const change = removal(file, placed, values);
  if ('findings' in change) return json(422, change);
  const applied = await applyChange(folder, change);
  if (applied.kind === 'changed') return json(409, {});
  if (applied.kind === 'refused') {
    const { findings, texts } = applied;
    return json(422, { findings: neededBy(findings, texts, new Set(['removed.yaml'])) });
  }
  const words = formsFa.removedFile.replace('{title}', () => placed.title);
  const done = keepDone({ words, undo: applied.undo, location: formAddress(file) });
  return json(200, { hash: '', findings: [], location: withDone('/@edit/', done) });
}
