import { reportText, type ReportLine } from './report.ts';

/**
 * A `mailto:` address with subject and report (RFC 6068: line ends are `%0D%0A`, spaces `%20`). It is not budgeted:
 * a letter opens on the customer's own device, and no server sees its address.
 */
export function mailLink(to: string, subject: string, lines: readonly ReportLine[]): string {
  const body = reportText(lines).replaceAll('\n', '\r\n').toWellFormed();
  return `mailto:${to}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(body)}`;
}
