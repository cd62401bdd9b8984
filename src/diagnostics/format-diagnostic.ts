import type { Diagnostic } from './diagnostic.ts';
import { inOneLine } from './in-one-line.ts';
import { isError } from './rules.ts';
import { toldIn } from './told-in.ts';

/**
 * One diagnostic as one line: `file:line:column rule message suggestion`; a warning says so before its message. What
 * programs read of it is the same in every language.
 */
export function formatDiagnostic(diagnostic: Diagnostic, language = 'en'): string {
  const { file, line, column, rule } = diagnostic;
  const { message, suggestion } = toldIn(diagnostic, language);
  const said = inOneLine(`${message} ${suggestion}`, language);
  return `${file}:${line}:${column} ${rule} ${isError(diagnostic) ? '' : 'warning: '}${said}`;
}
