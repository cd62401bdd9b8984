import { copyReport } from '../copy-report.element.ts';
import { composeReport, reportText, type ReportLabels } from '../report.ts';
import type { DecodedSession } from './decode-reference-code.ts';

/** One session in words, from the frame that the page holds. */
export function decodedSession(
  template: HTMLTemplateElement,
  session: DecodedSession,
  labels: ReportLabels,
): DocumentFragment {
  const frame = document.importNode(template.content, true);
  const part = (name: string) => frame.querySelector<HTMLElement>(`[data-${name}]`);
  const place = session.guide.url + session.fragment;
  const facts = { ...session.facts, address: new URL(place, location.href).href };
  part('title')?.append(session.guide.title);
  part('place')?.setAttribute('href', place);
  const report = part('ticket-report');
  const [button, status] = [part('copy'), part('copy-status')];
  report?.append(reportText(composeReport(facts, labels)));
  button?.addEventListener('click', () => {
    if (report !== null) void copyReport(button.dataset, report, status);
  });
  return frame;
}
