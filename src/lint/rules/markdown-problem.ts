import type { Position, Problem } from '../../diagnostics/diagnostic.ts';

/** A sign of Markdown that does not become what was meant, at its place. */
export const markdownProblem = (
  { line, column }: Position,
  message: string,
  suggestion: string,
): Problem => ({
  line,
  column,
  rule: 'markdown',
  message,
  suggestion,
});
