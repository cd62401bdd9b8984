import type { Change } from '../../editor/change.ts';
import { json, type Answer } from './answer.ts';
import { applyChange } from './apply-change.ts';
import { findingState } from './finding-state.ts';
import { guideState } from './guide-state.ts';

/**
 * Does a change and answers what came of it: 200 with the guide as it is now and what takes the change back, 409 where a file
 * is another than was meant, 422 with the errors that it would have made.
 * @param file the guide that is open in the page, below the content folder.
 * @param mayBeUnfinished whether words that nobody has written over yet are let in.
 */
export async function answerChange(
  folder: string,
  file: string,
  change: Change,
  mayBeUnfinished = false,
): Promise<Answer> {
  const applied = await applyChange(folder, change, mayBeUnfinished);
  if (applied.kind === 'changed') return json(409, {});
  if (applied.kind === 'refused')
    return json(422, { findings: applied.findings.map((found) => findingState(found, file)) });
  return json(200, { state: (await guideState(folder, file)) ?? null, undo: applied.undo });
}
