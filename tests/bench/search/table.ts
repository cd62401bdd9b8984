import { percent, type Score } from './score.ts';

/** One system's scores, by class. */
export interface Column {
  readonly name: string;
  readonly scores: readonly Score[];
}

/** A Markdown table, its columns lined up for the terminal. */
export function markdownTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((row) => row[column]?.length ?? 0)),
  );
  const format = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [
    format(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...lines.map(format),
  ].join('\n');
}

/** Shares of the questions in whole per cent: R@1 / R@3 / zero answers. */
export function scoreCell({ questions, first, firstThree, zero }: Score): string {
  return [first, firstThree, zero].map((count) => percent(count, questions).toFixed(0)).join('/');
}

/**
 * A Markdown table: R@1 / R@3 / zero answers, in per cent, one line a class, one column a system, and for the first
 * system the shares of strong and weak answers, and how many of the queries that ask for a step are led to it.
 */
export function formatScores(columns: readonly Column[]): string {
  const [own] = columns;
  if (own === undefined) return '';
  const hasSteps = own.scores.some(({ withStep }) => withStep > 0);
  const head = ['class', 'n', ...columns.map(({ name }) => name), 'strong', 'weak'];
  const lines = own.scores.map((score, line) => [
    score.name,
    String(score.questions),
    ...columns.map(({ scores }) => {
      const ofSystem = scores[line];
      return ofSystem === undefined ? '–' : scoreCell(ofSystem);
    }),
    percent(score.strong, score.questions).toFixed(0),
    percent(score.weak, score.questions).toFixed(0),
    ...(hasSteps ? [score.withStep === 0 ? '' : `${score.toStep} of ${score.withStep}`] : []),
  ]);
  return markdownTable(hasSteps ? [...head, 'to the step'] : head, lines);
}
