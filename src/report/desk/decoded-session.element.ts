import { copyReport } from '../copy-report.element.ts';
import { composeReport, reportText, type ReportWords } from '../report.ts';
import type { NamedWalk } from './decode-reference-code.ts';

/**
 * One walk in words, from the frame that the page holds.
 * @param words the report's words, as JSON.
 */
export function namedWalk(template: HTMLTemplateElement, walk: NamedWalk, words = '{}'): DocumentFragment {
  const frame = document.importNode(template.content, true);
  const part = (name: string) => frame.querySelector<HTMLElement>(`[data-${name}]`);
  const reportWords: ReportWords = JSON.parse(words);
  const place = walk.guide.url + walk.fragment;
  const facts = { ...walk.facts, address: new URL(place, location.href).href };
  part('title')?.append(walk.guide.title);
  part('place')?.setAttribute('href', place);
  const report = part('ticket-report');
  const [button, status] = [part('copy'), part('copy-status')];
  report?.append(reportText(composeReport(facts, reportWords)));
  button?.addEventListener('click', () => {
    if (report !== null) void copyReport(button, report, status);
  });
  return frame;
}
