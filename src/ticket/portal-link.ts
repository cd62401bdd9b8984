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

/** What to try to say, the fullest first. */
function* attempts(
  subject: string,
  lines: readonly ReportLine[],
  cutNote: string,
): Generator<readonly [subject: string, lines: readonly string[]]> {
  const byImportance = lines.toSorted((a, b) => b.weight - a.weight);
  for (let count = lines.length; count > 0; count--) {
    const kept = new Set(byImportance.slice(0, count));
    const texts = lines.filter((line) => kept.has(line)).map((line) => line.text);
    yield [subject, count === lines.length ? texts : [...texts, cutNote]];
  }
  const [first] = byImportance;
  if (first !== undefined) {
    yield [subject, [first.text]];
    yield ['', [first.text]];
  }
  yield [subject, []];
}

/**
 * The address that opens a ticket with as much of the report in it as the portal takes. It never passes the form's
 * limit: whole lines go, the least important first and of equals the last, and where one went `cutNote` says so. The
 * most important line stays longest, longer than the subject; a limit too small even for it leaves the subject, and
 * one too small for that the bare form.
 */
export function ticketLink(
  form: PortalForm,
  subject: string,
  lines: readonly ReportLine[],
  cutNote: string,
): string {
  for (const [said, texts] of attempts(subject, lines, cutNote)) {
    const link = withParameters(form, said, texts);
    if (link.length <= form.limit) return link;
  }
  return withParameters(form, '', []);
}
