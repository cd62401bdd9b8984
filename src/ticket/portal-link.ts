import { fitReport, type FittedLink } from './fit-report.ts';
import type { ReportLine } from './report.ts';

/** A portal's row with the provider's own values filled in: all a browser needs to make a link. */
export interface PortalForm {
  /** The form's address, without the parameters; ASCII only. */
  readonly address: string;
  readonly fixed: Readonly<Record<string, string>>;
  readonly subject?: string;
  readonly report?: string;
  readonly newline: string;
  /** The longest link, in encoded bytes. */
  readonly limit: number;
}

/** Escapes what a form that reads HTML would take for markup. */
const escapeMarkup = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The link with a subject and lines in it. It is ASCII, so its length is its length in bytes. */
function withParameters(form: PortalForm, subject: string, lines: readonly string[]): string {
  const parts = Object.entries(form.fixed);
  if (form.subject !== undefined && subject !== '') parts.push([form.subject, subject]);
  if (form.report !== undefined && lines.length > 0) {
    const escaped = form.newline === '<br>' ? lines.map(escapeMarkup) : lines;
    parts.push([form.report, escaped.join(form.newline)]);
  }
  if (parts.length === 0) return form.address;
  const query = parts.map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`,
  );
  return `${form.address}${form.address.includes('?') ? '&' : '?'}${query.join('&')}`;
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

/** The address of the form with nothing filled in but what is the same for every ticket. */
export function bareForm(form: PortalForm): string {
  return withParameters(form, '', []);
}
