import { percent, type Score } from './score.ts';

/** One system's scores, by class. */
export interface Column {
  readonly name: string;
  readonly scores: readonly Score[];
}

function cell({ questions, first, firstThree, zero }: Score): string {
  return [first, firstThree, zero].map((count) => percent(count, questions).toFixed(0)).join('/');
}

function strongCell({ questions, strong }: Score): string {
  return percent(strong, questions).toFixed(0);
}

/**
 * A Markdown table: R@1 / R@3 / zero answers, in per cent, one line a class, one column a system, and for the first
 * system the share of answers that it calls strong.
 */
export function formatScores(columns: readonly Column[]): string {
  const [own] = columns;
  if (own === undefined) return '';
  const head = ['class', 'n', ...columns.map(({ name }) => name), 'strong'];
  const lines = own.scores.map((first, line) => [
    first.name,
    String(first.questions),
    ...columns.map(({ scores }) => {
      const score = scores[line];
      return score === undefined ? '–' : cell(score);
    }),
    strongCell(first),
  ]);
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
