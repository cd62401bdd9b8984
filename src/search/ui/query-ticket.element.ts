import { type PortalForm, ticketLink } from '../../portal/portal-link.ts';

/**
 * Lets the portal's link carry a query for which nothing was found: in its address where the portal takes a report from
 * there, and else on the clipboard, from the click on. The form stands in the link's attributes, its address in `href`.
 *
 * @param query no longer than a query may be
 */
export function carryQuery(link: HTMLAnchorElement, query: string): void {
  const { subjectParameter, reportParameter, newline, limit, subject = '', queryLabel = '' } = link.dataset;
  link.dataset['address'] ??= link.href;
  const form: PortalForm = {
    address: link.dataset['address'],
    ...(subjectParameter === undefined ? {} : { subject: subjectParameter }),
    ...(reportParameter === undefined ? {} : { report: reportParameter }),
    newline: newline ?? '\n',
    limit: Number(limit),
  };
  const line = `${queryLabel}: ${query}`;
  link.href = ticketLink(form, subject, [{ text: line, weight: 1 }], '').address;
  link.onclick =
    reportParameter === undefined
      ? () => void navigator.clipboard.writeText(line).catch(() => undefined)
      : null;
}
