import type { ContentFiles } from '../../content/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Change } from '../../editor/change.ts';
import type { FindingState } from '../../editor/guide-state.ts';
import { placeOf } from '../../editor/lines.ts';
import { partAt } from '../../editor/tree-state.ts';
import { readWrittenTree } from '../../editor/written-tree.ts';
import { json, type Answer } from './answer.ts';
import { applyChange } from './apply-change.ts';
import { findingState } from './finding-state.ts';
import { guideState } from './guide-state.ts';

/** Errors that a change would make, by the parts of the tree that they would be in. Their lines are those of no file. */
function refusedStates(
  findings: readonly Diagnostic[],
  texts: ContentFiles,
  file: string,
): readonly FindingState[] {
  const source = texts.get(file) ?? '';
  const read = readWrittenTree(source);
  return findings.map((found) => {
    const isHere = found.file === file;
    const part = isHere && read.kind === 'tree' ? partAt(read.tree, placeOf(source, found)) : undefined;
    return { ...findingState(found, file, part), place: isHere ? '' : found.file };
  });
}

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
    return json(422, { findings: refusedStates(applied.findings, applied.texts, file) });
  return json(200, { state: (await guideState(folder, file)) ?? null, undo: applied.undo });
}
