import { isObject, isText } from '../../sessions/guards.ts';
import type { ReportLabels } from '../report.ts';

/** The names of all labels; the type holds them complete. */
const names: Readonly<Record<keyof ReportLabels, true>> = {
  guide: true,
  revision: true,
  code: true,
  outcome: true,
  stopped: true,
  notice: true,
  measured: true,
  measuredAnswer: true,
  time: true,
  answers: true,
  carried: true,
  earlier: true,
  address: true,
  userId: true,
  note: true,
  rest: true,
  restPasted: true,
};

const isReportLabels = (value: unknown): value is ReportLabels =>
  isObject(value) && Object.keys(names).every((name) => isText(value[name]));

/**
 * The labels of a report that a page holds as JSON in a data attribute.
 * @throws SyntaxError or TypeError where it holds none: then the page was built wrong.
 */
export function parseReportLabels(json = ''): ReportLabels {
  const labels: unknown = JSON.parse(json);
  if (!isReportLabels(labels)) throw new TypeError('These are no labels of a report.');
  return labels;
}
