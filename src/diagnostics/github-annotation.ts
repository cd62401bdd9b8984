import type { Diagnostic } from './diagnostic.ts';
import { isError } from './rules.ts';

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * One diagnostic as a workflow command, which GitHub shows beside the line that it is about.
 * Source: GitHub's documentation, "Workflow commands for GitHub Actions".
 */
export function githubAnnotation(diagnostic: Diagnostic): string {
  const { file, line, column, rule, message, suggestion } = diagnostic;
  const level = isError(diagnostic) ? 'error' : 'warning';
  const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${level} ${place}::${escaped(`${message} ${suggestion}`)}`;
}
