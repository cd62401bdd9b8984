import { leftToRightRuns } from '../text/left-to-right-runs.ts';

/**
 * A line with what reads from left to right between the isolating characters of Unicode (FSI and PDI): a picture has no `<bdi>`, and
 * without isolation a name such as `DSL` at a line's end would change places with what stands beside it.
 */
export function isolateRuns(line: string): string {
  return leftToRightRuns(line)
    .map(({ text, kind }) => (kind !== undefined ? `\u2068${text}\u2069` : text))
    .join('');
}
