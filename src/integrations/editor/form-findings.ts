import { pathAt } from '../../content/yaml/path-at.ts';
import type { YamlPath } from '../../content/yaml/edit-data.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { bodyParts } from '../../editor/forms/body-texts.ts';
import type { FormFinding } from '../../editor/forms/form-answer.ts';
import { formKindOf } from '../../editor/forms/form-field.ts';
import { yamlOf } from '../../editor/forms/form-change.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { formAddress } from './form-address.ts';
import { findingState } from './finding-state.ts';

/** The field of a form that a finding is about; of a text below the head, that text's. */
function fieldOf(found: Diagnostic, file: string, source: string): YamlPath {
  const head = yamlOf(file, source);
  // A field that is not there has no place of its own.
  if (found.file !== file || head === undefined || found.rule === 'missing-field') return [];
  const lines = source.split('\n');
  const offset =
    lines.slice(0, found.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + found.column - 1;
  if (offset < head.start + head.yaml.length || !file.endsWith('.mdx'))
    return pathAt(head.yaml, { line: found.line - head.line, column: found.column });
  const part = [...bodyParts(source)].find(([, { start, end }]) => start <= offset && offset <= end);
  return part === undefined ? [] : [part[0]];
}

/**
 * Findings as a form shows them.
 * @param file the form's own.
 * @param source its text, in which the findings stand.
 */
export const formFindings = (findings: readonly Diagnostic[], file: string, source: string): FormFinding[] =>
  findings.map((found) => ({
    ...findingState(found, file),
    path: fieldOf(found, file, source),
    ...(found.file === file || formKindOf(found.file) === undefined ? {} : { href: formAddress(found.file) }),
  }));

/** What a form itself finds before anything is tried. */
export const ownFinding = (message: string, suggestion: string, path: YamlPath = []): FormFinding => ({
  severity: 'error',
  rule: path.length > 0 ? 'missing-field' : 'field-value',
  title: '',
  message,
  suggestion,
  place: '',
  fixable: false,
  path,
});

/** That fields are empty which must not be. */
export const emptyFindings = (paths: readonly YamlPath[]): FormFinding[] =>
  paths.map((path) => ownFinding(formsFa.empty, formsFa.emptyMend, path));
