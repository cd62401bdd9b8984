import type { ContentFiles } from '../../content/model.ts';
import type { ArticleData } from '../../content/schemas/article.ts';
import type { YamlEdit } from '../../content/yaml/edit-data.ts';
import { editHead } from './edit-head.ts';
import { fileOfPlace, guideAt, partsOf } from './guide-file.ts';
import { mendMoved, type Lint, type Mended } from './mend-moved.ts';

/** The folder that a guide stands in is the first of its symptoms, and the one that it stood in is none of them any more. */
function symptomEdits(symptoms: readonly string[], from: string, to: string): YamlEdit[] {
  if (from === to) return [];
  const other = symptoms.indexOf(to);
  return [
    ...(other < 0 ? [] : [{ do: 'remove', path: ['symptoms', other] } as const]),
    { do: 'set', path: ['symptoms', other === 0 ? 0 : symptoms.indexOf(from)], value: to },
  ];
}

/** The address that the guide leaves becomes an old one, and the one that it comes to is none any more. */
function movedEdits(moved: ArticleData['moved'], from: string, to: string): YamlEdit[] {
  const back = moved.indexOf(to);
  const left = moved.length - (back < 0 ? 0 : 1);
  const behind = ['aliases', 'asked', 'symptoms', 'related'];
  return [
    ...(back < 0 ? [] : [{ do: 'remove', path: ['moved', back] } as const]),
    moved.length === 0
      ? { do: 'set', path: ['moved'], value: [from], behind }
      : { do: 'insert', path: ['moved'], at: left, value: from },
  ];
}

/**
 * The files of a content folder after a guide has got another name, under another symptom or the same: its former address leads on, and
 * all that named it names it anew.
 * @param from the guide's place: `modem/old-name`.
 * @param to the place that it gets, at which no guide is.
 * @returns undefined where the guide is not there, or its head is written in a way that cannot be changed safely.
 */
export function renameGuide(files: ContentFiles, from: string, to: string, lint: Lint): Mended | undefined {
  const guide = guideAt(files, from);
  if (guide === undefined) return undefined;
  const { symptoms, moved } = guide.data;
  const edits = [
    ...symptomEdits(symptoms, partsOf(from).symptom, partsOf(to).symptom),
    ...movedEdits(moved, from, to),
  ];
  const text = editHead(guide.text, edits);
  if (text === undefined) return undefined;
  const texts = new Map(files);
  texts.delete(fileOfPlace(from));
  texts.set(fileOfPlace(to), text);
  return mendMoved(texts, lint);
}
