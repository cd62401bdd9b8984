import { stopsBuild, type Diagnostic } from './diagnostic.ts';
import { inOneLine } from './in-one-line.ts';
import { toldIn } from './told-in.ts';

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * One diagnostic as a workflow command, which GitHub shows beside the line that it is about.
 * Source: GitHub's documentation, "Workflow commands for GitHub Actions".
 */
export function githubAnnotation(diagnostic: Diagnostic, language = 'en'): string {
  const { file, line, column, rule } = diagnostic;
  const { message, suggestion } = toldIn(diagnostic, language);
  const level = stopsBuild(diagnostic) ? 'error' : 'warning';
  const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${level} ${place}::${escaped(inOneLine(`${message} ${suggestion}`, language))}`;
}
