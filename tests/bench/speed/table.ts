/** One line of the comparison; a figure that a site has not is undefined. */
export interface Row {
  readonly name: string;
  readonly own: number | undefined;
  readonly other: number | undefined;
  /** How a figure is written. */
  readonly unit: 'bytes' | 'seconds' | 'milliseconds' | 'count';
}

/** Bytes in the unit that suits their size, thousands by 1,000. */
export function formatBytes(bytes: number): string {
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} KB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

function format(figure: number | undefined, unit: Row['unit']): string {
  if (figure === undefined) return '–';
  if (unit === 'bytes') return formatBytes(figure);
  if (unit === 'seconds') return `${figure.toFixed(1)} s`;
  return unit === 'milliseconds' ? `${(figure / 1000).toFixed(2)} s` : String(figure);
}

function ratio({ own, other }: Row): string {
  return own === undefined || other === undefined || other === 0 ? '' : (own / other).toFixed(2);
}

/** The comparison as a Markdown table, columns lined up for the terminal. */
export function formatTable(rows: readonly Row[]): string {
  const cells = [
    ['', 'Rahgosha', 'Starlight', 'ratio'],
    ...rows.map((row) => [row.name, format(row.own, row.unit), format(row.other, row.unit), ratio(row)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}
