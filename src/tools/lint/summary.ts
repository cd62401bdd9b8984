import { stopsBuild, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isError } from '../../diagnostics/rules.ts';
import { persianNumber } from '../../text/format/persian-format.ts';

/** What was found, in one line, in English or Persian. */
export function summaryLine(diagnostics: readonly Diagnostic[], language: string): string {
  const errors = diagnostics.filter(isError).length;
  const warnings = diagnostics.length - errors;
  const inDrafts = errors - diagnostics.filter(stopsBuild).length;
  if (language === 'fa')
    return diagnostics.length === 0
      ? 'محتوا درست است.'
      : `${persianNumber(errors)} خطا، ${persianNumber(warnings)} هشدار.${inDrafts === 0 ? '' : ` ${persianNumber(inDrafts)} خطا در پیش‌نویس‌هاست و جلوی چیزی را نمی‌گیرد.`}`;
  if (diagnostics.length === 0) return 'The content is clean.';
  const ofDrafts = inDrafts === 0 ? '' : ` Of the errors ${inDrafts} stand in drafts and stop nothing.`;
  return `${errors} errors, ${warnings} warnings.${ofDrafts}`;
}
