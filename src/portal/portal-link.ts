import { fitReport, type FittedLink } from '../report/fit-report.ts';
import type { ReportLine } from '../report/report.ts';

/** A portal's row with the provider's own values filled in: all a browser needs to make a link. */
export interface PortalForm {
  /** The form's address with the parameters that are the same for every ticket; ASCII only. */
  readonly address: string;
  readonly subject?: string;
  readonly report?: string;
  readonly newline: string;
  /** The longest link, in encoded bytes. */
  readonly limit: number;
}

/** An address with one more parameter in its query. */
export function withParameter(address: string, name: string, value: string): string {
  const sign = address.includes('?') ? '&' : '?';
  return `${address}${sign}${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`;
}

/** Escapes what a form that reads HTML would take for markup. */
const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The link with a subject and lines in it. It is ASCII, so its length is its length in bytes. */
function withParameters(form: PortalForm, subject: string, lines: readonly string[]): string {
  const texts = form.newline === '<br>' ? lines.map(escapeMarkup) : lines;
  return [
    [form.subject, subject],
    [form.report, texts.join(form.newline)],
  ].reduce<string>(
    (link, [name, value]) => (name && value ? withParameter(link, name, value) : link),
    form.address,
  );
}

/** The address that opens a ticket with as much of the report in it as the portal takes; see `fitReport`. */
export function ticketLink(
  form: PortalForm,
  subject: string,
  lines: readonly ReportLine[],
  note: string,
): FittedLink {
  return fitReport((said, texts) => withParameters(form, said, texts), subject, lines, note, form.limit);
}
