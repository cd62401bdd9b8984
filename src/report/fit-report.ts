import type { ReportLine } from './report.ts';

/** An address with as much of a report in it as there was room for. */
export interface FittedLink {
  readonly address: string;
  /** Whether something that matters was left out. */
  readonly cut: boolean;
}

/**
 * Puts a report into an address that may not pass a limit. The whole report goes in where there is room. Otherwise:
 * - The weights are set by `composeReport` in report.ts.
 * - Lines go in shortened, by weight, of equals the first; lines without weight stay out.
 * - A line that does not fit is passed over for the next that does.
 * - The note at the end says where the rest is.
 * - Where there is no room for the heaviest line beside subject and note, the note goes first, then the subject; where
 *   not even that line fits alone, the subject alone is tried, and in the end the address without either.
 * @param build the address with a subject and lines in it; it is ASCII, so its length is its length in bytes.
 * @param note what the report ends with where it was shortened.
 * @param limit in encoded bytes.
 */
export function fitReport(
  build: (subject: string, texts: readonly string[]) => string,
  subject: string,
  lines: readonly ReportLine[],
  note: string,
  limit: number,
): FittedLink {
  const whole = build(
    subject,
    lines.map(({ text }) => text),
  );
  if (whole.length <= limit) return { address: whole, cut: false };
  const weighty = lines.filter(({ weight }) => weight > 0);
  const chosen = new Set<ReportLine>();
  const texts = (...end: string[]) => [
    ...weighty.filter((line) => chosen.has(line)).map(({ text, short = text }) => short),
    ...end,
  ];
  const byWeight = weighty.toSorted((a, b) => b.weight - a.weight);
  for (const line of byWeight) {
    chosen.add(line);
    if (build(subject, texts(note)).length > limit) chosen.delete(line);
  }
  const [heaviest] = byWeight;
  if (heaviest && chosen.has(heaviest))
    return { address: build(subject, texts(note)), cut: chosen.size < weighty.length };
  chosen.clear();
  if (heaviest) chosen.add(heaviest);
  const attempts = [build(subject, texts()), build('', texts()), build(subject, [])];
  return { address: attempts.find(({ length }) => length <= limit) ?? build('', []), cut: true };
}
