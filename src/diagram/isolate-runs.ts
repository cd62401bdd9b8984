import { latinRuns } from '../text/latin-runs.ts';

/**
 * A line with its Latin runs between the isolating characters of Unicode (FSI and PDI): a picture has no `<bdi>`, and
 * without isolation a name such as `DSL` at a line's end would change places with what stands beside it.
 */
export function isolateRuns(line: string): string {
  return latinRuns(line)
    .map(({ text, latin }) => (latin ? `\u2068${text}\u2069` : text))
    .join('');
}
