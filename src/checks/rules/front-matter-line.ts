import type { Place } from '../../findings/finding.ts';

/** The line of the front matter that begins with a field's name, or that names a value in a list below it. */
export function fieldLine(source: string, field: string, value?: string): Place {
  const lines = source.split('\n');
  const start = Math.max(
    0,
    lines.findIndex((line) => line.startsWith(`${field}:`)),
  );
  const within =
    value === undefined ? -1 : lines.findIndex((line, index) => index >= start && line.includes(value));
  return { line: (within >= 0 ? within : start) + 1, column: 1 };
}
