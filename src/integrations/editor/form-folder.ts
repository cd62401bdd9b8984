import { readFiles } from '../../content/files/read-files.ts';
import type { Content, ContentFiles } from '../../content/model.ts';
import { zoneOf } from '../../content/zone.ts';
import { knownValues } from '../../editor/forms/known-values.ts';
import { fieldsOfKind } from '../../editor/forms/fields-of-schema.ts';
import type { FormField, FormKind } from '../../editor/forms/form-field.ts';
import { lintChangedGuide } from '../../lint/lint-content.ts';
import { lintFiles } from '../../lint/lint-files.ts';

/** A content folder as forms need it. */
export interface FormFolder {
  readonly files: ContentFiles;
  readonly content: Content;
  /** The site's own, by whose clocks moments are shown and filled in. */
  readonly zone: string;
  /** The fields of a kind of file, with what they can name of this folder. */
  readonly fieldsOf: (kind: FormKind) => readonly FormField[];
}

/**
 * Reads a content folder for its forms.
 * @param folder its absolute path.
 */
export async function readFormFolder(folder: string): Promise<FormFolder> {
  const { files, pictures } = await readFiles(folder);
  const content = lintFiles(files, { now: new Date(), pictures }, lintChangedGuide);
  const known = knownValues(content);
  return { files, content, zone: zoneOf(content.site), fieldsOf: (kind) => fieldsOfKind(kind, known) };
}
