import { readFiles } from '../../content/files/read-files.ts';
import type { ContentFiles } from '../../content/model.ts';
import type { Change } from '../../editor/change.ts';
import { editTreeOften } from '../../editor/edit-tree.ts';
import type { EditReason } from '../../editor/edited.ts';
import type { FindingState } from '../../editor/guide-state.ts';
import type { NewWords } from '../../editor/new-parts.ts';
import { editRequestSchema } from '../../editor/schemas.ts';
import type { TreeEdit } from '../../editor/tree-edit.ts';
import { inFile } from '../../diagnostics/diagnostic.ts';
import { parseAround } from '../../mdx/parse-with-recovery.ts';
import { readSettings } from '../../content/read-settings.ts';
import { editReasonsFa, newPartsFa } from '../../strings/fa-editing.ts';
import { badRequest, json, type Answer, type Asked } from './answer.ts';
import { findingState } from './finding-state.ts';
import { hashOf } from './hash-of.ts';
import { answerChange } from './posted-answer.ts';

/** The words of new parts, and the topic of support that is for all else, or else the first that site.yaml names. */
function newWords(files: ContentFiles): NewWords {
  const topics = Object.keys(readSettings(files).site?.topics ?? {});
  return { ...newPartsFa, topic: topics.includes('other') ? 'other' : (topics[0] ?? 'other') };
}

/** Why a gesture cannot be done, as a finding that belongs to no line. */
function reasonState(reason: EditReason): FindingState {
  const [message, suggestion] = editReasonsFa[reason];
  const { title } = editReasonsFa;
  return { severity: 'error', rule: reason, title, message, suggestion, place: '', fixable: false };
}

/**
 * What cannot be read in the texts that gestures write, each by itself. In the guide the same is told of the tags around them
 * as well, which their editor neither sees nor can close.
 */
function unreadableStates(file: string, edits: readonly TreeEdit[]): readonly FindingState[] {
  return edits
    .flatMap((edit) => (edit.do === 'set-text' ? edit.text : edit.do === 'set-words' ? edit.words : []))
    .flatMap((text) => inFile(file, parseAround(text).problems))
    .map((found) => ({ ...findingState(found, file), place: '' }));
}

/**
 * Does gestures on a guide's tree, one after the other as one change: 200, 409 and 422 as for any change, and 422 where they
 * cannot be done at all.
 */
export async function editAnswer({ folder, posted }: Asked): Promise<Answer> {
  const request = editRequestSchema.safeParse(posted);
  if (!request.success) return badRequest(request.error.message);
  const { file, hash, edits } = request.data;
  const { files } = await readFiles(folder);
  const source = files.get(file);
  if (source === undefined || hashOf(source) !== hash) return json(409, {});
  const edited = editTreeOften(files, file, edits, newWords(files));
  const unreadable = unreadableStates(file, edits);
  const refusal = (findings: readonly FindingState[]) =>
    json(422, { findings: unreadable.length > 0 ? unreadable : findings });
  if (edited.kind === 'impossible') return refusal([reasonState(edited.reason)]);
  const change: Change = Object.fromEntries(
    Object.entries(edited.fixes).map(([name, fixes]) => [
      name,
      { kind: 'edit', hash: hashOf(files.get(name) ?? ''), fixes } as const,
    ]),
  );
  const answer = await answerChange(folder, file, change, true);
  return answer.status === 422 && unreadable.length > 0 ? refusal([]) : answer;
}
