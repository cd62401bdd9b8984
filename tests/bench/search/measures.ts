/** The middle of some figures; 0 of none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The middle of some figures, and the highest in brackets where there are several; a dash of none. */
export function spread(figures: readonly number[], format: (figure: number) => string): string {
  if (figures.length === 0) return '–';
  const middle = format(median(figures));
  return figures.length === 1 ? middle : `${middle} (${format(Math.max(...figures))})`;
}
