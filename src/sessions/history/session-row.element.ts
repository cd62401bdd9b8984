import { dateTime } from '../../report/date-time.ts';
import { copyReport } from '../../report/copy-report.element.ts';
import { composeReport, reportText, type ReportLabels } from '../../report/report.ts';
import type { SessionRecord } from '../session-record.ts';
import { factsOf, linkTo } from './session-facts.ts';

/** One walk of the list, from the row that the page holds; what was kept goes in as text, never as markup. */
export function sessionRow(
  template: HTMLTemplateElement,
  walk: SessionRecord,
  words: ReportLabels,
  remove: () => void,
): HTMLElement {
  const row = document.importNode(template.content, true).querySelector('li') ?? document.createElement('li');
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-${name}]`);
  const fill = (name: string, text: string) => part(name)?.replaceChildren(text);
  const time = dateTime(walk.time, document.documentElement.lang);
  const finished = walk.result !== undefined;
  fill('title', walk.title);
  fill('at', walk.at);
  fill('time', time);
  part('time')?.setAttribute('datetime', new Date(walk.time).toISOString());
  if (finished) part('unfinished')?.remove();
  const place = part('place');
  place?.setAttribute('href', linkTo(walk));
  place?.append((finished ? place.dataset['open'] : place.dataset['goOn']) ?? '');
  const report = part('walk-report');
  report?.append(reportText(composeReport(factsOf(walk, location.href, time), words)));
  const button = part('copy');
  button?.addEventListener('click', () => {
    if (report !== null) void copyReport(button, report, status);
  });
  const status = part('copy-status');
  const bin = part('delete');
  bin?.setAttribute('aria-label', (bin.dataset['label'] ?? '').replace('{title}', walk.title));
  bin?.addEventListener('click', remove);
  return row;
}
