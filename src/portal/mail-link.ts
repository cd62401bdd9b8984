import { fitReport, type FittedLink } from '../report/fit-report.ts';
import type { ReportLine } from '../report/report.ts';

/**
 * The longest letter, encoded: a browser on Windows hands an address of some 2,000 characters to the mail
 * program and opens nothing for a longer one (2,083 in Internet Explorer's way of opening links, which lives on).
 */
const MAX_LETTER_BYTES = 2000;

/**
 * A `mailto:` address with subject and report (RFC 6068: line ends are `%0D%0A`, spaces `%20`), as much of it as mail
 * programs take; see `fitReport`.
 */
export function mailLink(
  to: string,
  subject: string,
  lines: readonly ReportLine[],
  note: string,
): FittedLink {
  const encode = (text: string) => encodeURIComponent(text.toWellFormed());
  const build = (said: string, texts: readonly string[]) =>
    `mailto:${to}?subject=${encode(said)}&body=${encode(texts.join('\r\n'))}`;
  return fitReport(build, subject, lines, note, MAX_LETTER_BYTES);
}
