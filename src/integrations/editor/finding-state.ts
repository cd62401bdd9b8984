import { adviceIn } from '../../diagnostics/advice-in.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isError } from '../../diagnostics/rules.ts';
import type { FindingState } from '../../editor/guide-state.ts';
import type { PartName } from '../../editor/tree-edit.ts';
import { ruleDocs } from '../../lint/rule-docs/table.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';

/**
 * A finding as the editor's page shows it, in the editors' language.
 * @param file the guide that is open: a finding of another file says which.
 * @param part the part of the tree that it stands in.
 */
export function findingState(found: Diagnostic, file: string, part?: PartName): FindingState {
  const { rule, line, column } = found;
  return {
    severity: isError(found) ? 'error' : 'warning',
    rule,
    title: ruleDocs[rule].title,
    ...adviceIn(found, FIRST_LANGUAGE),
    place: `${found.file === file ? '' : `${found.file}:`}${line}:${column}`,
    ...part,
    fixable: found.fix !== undefined,
  };
}
