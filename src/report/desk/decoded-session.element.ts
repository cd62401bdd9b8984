import { copyReport } from '../copy-report.element.ts';
import { composeReport, reportText, type ReportLabels } from '../report.ts';
import type { DecodedSession } from './decode-reference-code.ts';

/**
 * One walk in words, from the frame that the page holds.
 * @param words the report's words, as JSON.
 */
export function decodedSession(
  template: HTMLTemplateElement,
  walk: DecodedSession,
  words = '{}',
): DocumentFragment {
  const frame = document.importNode(template.content, true);
  const part = (name: string) => frame.querySelector<HTMLElement>(`[data-${name}]`);
  const reportLabels: ReportLabels = JSON.parse(words);
  const place = walk.guide.url + walk.fragment;
  const facts = { ...walk.facts, address: new URL(place, location.href).href };
  part('title')?.append(walk.guide.title);
  part('place')?.setAttribute('href', place);
  const report = part('ticket-report');
  const [button, status] = [part('copy'), part('copy-status')];
  report?.append(reportText(composeReport(facts, reportLabels)));
  button?.addEventListener('click', () => {
    if (report !== null) void copyReport(button, report, status);
  });
  return frame;
}
