import type { ContentFiles } from '../../content/model.ts';
import { removedSchema, type RemovedGuide } from '../../content/schemas/removed.ts';
import type { YamlEdit } from '../../content/yaml/edit-data.ts';
import { editYaml } from '../../content/yaml/edit-yaml.ts';
import { readYaml } from '../../content/yaml/read-yaml.ts';
import { writeItem } from '../../content/yaml/write-yaml.ts';
import { fileOfPlace, guideAt, partsOf } from './guide-file.ts';
import { mendMoved, type Lint, type Mended } from './mend-moved.ts';

const FILE = 'removed.yaml';

/** What becomes of who comes to a guide that is gone: the guide that took its place, or what to do. */
export type Fate = { readonly heir: string } | { readonly say: string };

/** The rows of removed.yaml; undefined where it cannot be read. */
function rowsOf(text: string | undefined): readonly RemovedGuide[] | undefined {
  if (text === undefined) return [];
  const read = readYaml(text, removedSchema);
  return 'data' in read ? read.data : undefined;
}

/** Guides whose heir goes as well share its fate. */
function fateOfHeirs(rows: readonly RemovedGuide[], slug: string, fate: Fate): YamlEdit[] {
  return rows.flatMap(({ heir }, index): YamlEdit[] => {
    if (heir !== slug) return [];
    const told = Object.entries(fate).map(([field, value]): YamlEdit => ({
      do: 'set',
      path: [index, field],
      value,
      behind: ['address'],
    }));
    return 'heir' in fate ? told : [{ do: 'remove', path: [index, 'heir'] }, ...told];
  });
}

/**
 * The files of a content folder after a guide was taken away: removed.yaml says what becomes of who comes to its address or a former
 * one, and what named it names its heir. Where there is none it is taken out of lists; links and outcomes that lead to it are left, which
 * is an error: what to do about them a person knows.
 * @param place the guide's: `modem/old-name`.
 * @returns undefined where the guide is not there, or a head or removed.yaml is written in a way that cannot be changed safely.
 */
export function removeGuide(files: ContentFiles, place: string, fate: Fate, lint: Lint): Mended | undefined {
  const guide = guideAt(files, place);
  const before = files.get(FILE);
  const rows = rowsOf(before);
  if (guide === undefined || rows === undefined) return undefined;
  const addresses = [place, ...guide.data.moved].filter((one) =>
    rows.every(({ address }) => address !== one),
  );
  const added = addresses.map((address) => ({ address, ...fate }));
  const edits: YamlEdit[] = [
    ...fateOfHeirs(rows, partsOf(place).slug, fate),
    ...added.map((value, index): YamlEdit => ({ do: 'insert', path: [], at: rows.length + index, value })),
  ];
  const text =
    before === undefined ? added.map((row) => `${writeItem(row, '')}\n`).join('') : editYaml(before, edits);
  if (text === undefined) return undefined;
  const texts = new Map(files);
  texts.delete(fileOfPlace(place));
  texts.set(FILE, text);
  return mendMoved(texts, lint);
}
