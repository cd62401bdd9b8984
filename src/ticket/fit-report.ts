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
  const fits = (address: string) => address.length <= limit;
  const whole = build(
    subject,
    lines.map(({ text }) => text),
  );
  if (fits(whole)) return { address: whole, cut: false };
  const matters = lines.filter(({ weight }) => weight > 0);
  const [first, ...others] = matters.toSorted((a, b) => b.weight - a.weight);
  if (first !== undefined) {
    const kept = new Set([first]);
    const told = () => matters.filter((line) => kept.has(line)).map(({ text, short = text }) => short);
    let address = build(subject, [...told(), note]);
    if (fits(address)) {
      for (const line of others) {
        kept.add(line);
        const longer = build(subject, [...told(), note]);
        if (fits(longer)) address = longer;
        else kept.delete(line);
      }
      return { address, cut: kept.size < matters.length };
    }
    for (const said of [subject, '']) {
      address = build(said, told());
      if (fits(address)) return { address, cut: true };
    }
  }
  const bare = build(subject, []);
  return { address: fits(bare) ? bare : build('', []), cut: true };
}
