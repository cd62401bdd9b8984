import type { ReportLine } from './report.ts';

/** An address with as much of a report in it as there was room for. */
export interface FittedLink {
  readonly address: string;
  /** Whether something that matters was left out. */
  readonly cut: boolean;
}

/**
 * Puts a report into an address that may not pass a limit. Where the whole has no room the shortened lines go in by
 * weight, of equals the first: one that is too long is passed over for the next that fits, and the note says where
 * the rest is. The most important line stays longest, longer than the note and the subject; a limit too small even for
 * it leaves the subject, and one too small for that the bare address.
 * @param build the address with a subject and lines in it; it is ASCII, so its length is its length in bytes.
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
  const matters = lines.filter(({ weight }) => weight > 0);
  const kept = new Set<ReportLine>();
  const told = (...end: string[]) => [
    ...matters.filter((line) => kept.has(line)).map(({ text, short = text }) => short),
    ...end,
  ];
  const byWeight = matters.toSorted((a, b) => b.weight - a.weight);
  for (const line of byWeight) {
    kept.add(line);
    if (build(subject, told(note)).length > limit) kept.delete(line);
  }
  const [first] = byWeight;
  if (first !== undefined && kept.has(first))
    return { address: build(subject, told(note)), cut: kept.size < matters.length };
  kept.clear();
  if (first !== undefined) kept.add(first);
  const attempts = [build(subject, told()), build('', told()), build(subject, []), build('', [])];
  return { address: attempts.find(({ length }) => length <= limit) ?? build('', []), cut: true };
}
