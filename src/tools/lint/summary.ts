import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isError } from '../../diagnostics/rules.ts';
import { persianNumber } from '../../text/format/persian-format.ts';

/** What was found, in one line, in English or Persian. */
export function summaryLine(diagnostics: readonly Diagnostic[], language: string): string {
  const errors = diagnostics.filter(isError).length;
  const warnings = diagnostics.length - errors;
  if (language === 'fa')
    return diagnostics.length === 0
      ? 'محتوا درست است.'
      : `${persianNumber(errors)} خطا، ${persianNumber(warnings)} هشدار.`;
  return diagnostics.length === 0 ? 'The content is clean.' : `${errors} errors, ${warnings} warnings.`;
}
