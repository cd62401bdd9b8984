import { dateTime } from '../../report/date-time.ts';
import { copyReport } from '../../report/copy-report.element.ts';
import { reportFacts } from '../../report/report-facts.ts';
import { composeReport, reportText, type ReportFacts, type ReportLabels } from '../../report/report.ts';
import type { SessionRecord } from '../session-record.ts';
import { addressOf, linkTo } from './session-address.ts';

/**
 * One session of the list, from the row that the page holds; what was stored goes in as text, never as markup.
 * @param before what its report tells of the sessions before it.
 */
export function sessionRow(
  template: HTMLTemplateElement,
  session: SessionRecord,
  labels: ReportLabels,
  before: Pick<ReportFacts, 'carried' | 'notice'>,
  remove: () => void,
): HTMLElement {
  const row = document.importNode(template.content, true).querySelector('li') ?? document.createElement('li');
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-${name}]`);
  const fill = (name: string, text: string) => part(name)?.replaceChildren(text);
  const time = dateTime(session.time, document.documentElement.lang);
  const finished = session.result !== undefined;
  fill('title', session.title);
  fill('at', session.at);
  if (session.code === undefined) part('code-line')?.remove();
  else fill('code', session.code);
  const moment = document.createElement('time');
  moment.dateTime = new Date(session.time).toISOString();
  moment.append(time);
  part('time')?.append(moment);
  if (finished) part('unfinished')?.remove();
  const place = part('place');
  place?.setAttribute('href', linkTo(session));
  place?.append((finished ? place.dataset['open'] : place.dataset['goOn']) ?? '');
  const report = part('session-report');
  const address = new URL(addressOf(session), location.href).href;
  report?.append(
    reportText(composeReport(reportFacts(session, finished, { time, address, ...before }), labels)),
  );
  const button = part('copy');
  button?.addEventListener('click', () => {
    if (report !== null) void copyReport(button.dataset, report, status);
  });
  const status = part('copy-status');
  const bin = part('delete');
  bin?.setAttribute('aria-label', (bin.dataset['label'] ?? '').replace('{title}', session.title));
  bin?.addEventListener('click', remove);
  return row;
}
