import { h } from 'hastscript';
import { isDraftText } from '../../content/draft-head.ts';
import { readFiles } from '../../content/files/read-files.ts';
import type { ContentFiles } from '../../content/model.ts';
import type { Lint } from '../../editor/addresses/mend-moved.ts';
import { isolated, type Html } from '../../editor/forms/control.ts';
import { formKindOf, type FieldOption, type FormKind } from '../../editor/forms/form-field.ts';
import { yamlData, yamlOf } from '../../editor/forms/form-change.ts';
import { knownValues } from '../../editor/forms/known-values.ts';
import { formAddress } from './form-address.ts';
import { formTitle } from './form-titles.ts';
import { hashOf } from './hash-of.ts';
import { lintFolder } from './lint-folder.ts';

/** A file that can go or get another address, and the folder that it stands in. */
export interface Placed {
  readonly kind: FormKind;
  readonly title: string;
  readonly hash: string;
  readonly isDraft: boolean;
  readonly files: ContentFiles;
  readonly lint: Lint;
  readonly symptoms: readonly FieldOption[];
  readonly guides: readonly FieldOption[];
}

/** Reads a file with its folder; undefined where it is not there, or none that has a form. */
export async function readPlaced(folder: string, file: string): Promise<Placed | undefined> {
  const { files, pictures } = await readFiles(folder);
  const kind = formKindOf(file);
  const source = files.get(file);
  if (kind === undefined || source === undefined) return undefined;
  const { symptoms, guides } = knownValues(lintFolder({ files, pictures }));
  const data = yamlData(yamlOf(file, source)?.yaml ?? '[');
  return {
    ...{ kind, files, symptoms, guides },
    title: formTitle(kind, file, data),
    hash: hashOf(source),
    isDraft: isDraftText(source),
    lint: (texts) => lintFolder({ files: texts, pictures }).diagnostics,
  };
}

/** The way back to a file's form. */
export const fileLink = (file: string, title: string): Html =>
  h('p', { class: 'back' }, h('a', { href: formAddress(file) }, ...isolated(title)));
