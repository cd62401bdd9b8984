import type { ContentFiles } from '../../content/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FormFinding } from '../../editor/forms/form-answer.ts';
import { formKindOf } from '../../editor/forms/form-field.ts';
import { yamlData, yamlOf } from '../../editor/forms/form-change.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { persianNumber } from '../../text/format/persian-format.ts';
import { formAddress } from './form-address.ts';
import { formFindings, ownFinding } from './form-findings.ts';
import { formTitle } from './form-titles.ts';

/**
 * What still needs files that would go: each file once, by its title, leading to where it is mended. The errors themselves speak
 * of a folder in which they are gone already, and of lines.
 * @param findings the errors that would come.
 * @param texts the folder's, as they would be.
 * @param changed the files that the change writes: what is wrong in them is no need of others.
 */
export function neededBy(
  findings: readonly Diagnostic[],
  texts: ContentFiles,
  changed: ReadonlySet<string>,
): FormFinding[] {
  const others = findings.filter(({ file }) => !changed.has(file));
  const own = findings.filter(({ file }) => changed.has(file));
  const needs = [...new Set(others.map(({ file }) => file))].map((file) => {
    const kind = formKindOf(file);
    const title =
      kind === undefined
        ? file
        : formTitle(kind, file, yamlData(yamlOf(file, texts.get(file) ?? '')?.yaml ?? ''));
    const count = persianNumber(others.filter((one) => one.file === file).length);
    const message = formsFa.stillNeeded.replace('{title}', () => title).replace('{count}', count);
    const found = ownFinding(message, formsFa.stillNeededMend);
    return kind === undefined ? found : { ...found, href: formAddress(file) };
  });
  return [...needs, ...formFindings(own, '', '')];
}
