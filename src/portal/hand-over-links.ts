import type { Strings } from '../strings/strings.ts';
import type { FittedLink } from '../report/fit-report.ts';
import { composeReport, letterLines, restNote, type ReportFacts, type ReportLine } from '../report/report.ts';
import { mailLink } from './mail-link.ts';
import { portalForm } from './portal-form.ts';
import { ticketLink, type PortalForm } from './portal-link.ts';
import type { HandOverSettings } from './schema.ts';

/** A report as it is handed over before a script has filled it, with the links that bear it. */
export interface HandOverLinks {
  readonly lines: readonly ReportLine[];
  readonly subject: string;
  readonly form: PortalForm;
  /** Whether the portal takes the report from its address. */
  readonly takesReport: boolean;
  readonly ticket: FittedLink;
  readonly mail: FittedLink;
}

const NOTHING_ADDED = { userId: '', note: '' };

/** The topic that says nothing to anybody: it stands in no subject. */
const OTHER_TOPIC = 'other';

/** The subject of a ticket or a letter: the topic and what was found, or that a guide did not help. */
export function subjectOf(
  { guide, outcome }: ReportFacts,
  topic: string | undefined,
  { topics }: Pick<HandOverSettings, 'topics'>,
  strings: Strings,
): string {
  const about = topic === undefined || topic === OTHER_TOPIC ? undefined : topics[topic];
  if (topic !== undefined && outcome) return about === undefined ? outcome : strings.joined(about, outcome);
  return guide === undefined ? strings.reportSubject : strings.unsolvedSubject(guide);
}

/** All that a page writes of a hand-over at build time. */
export function handOverLinks(
  facts: ReportFacts,
  topic: string | undefined,
  site: HandOverSettings,
  strings: Strings,
): HandOverLinks {
  const form = portalForm(site.portal, site.limits.link);
  const subject = subjectOf(facts, topic, site, strings);
  const lines = composeReport(facts, strings.reportLabels);
  const note = restNote(facts, strings.reportLabels, new URL('/agent/', site.address).href);
  return {
    lines,
    subject,
    form,
    takesReport: form.report !== undefined,
    ticket: ticketLink(form, subject, lines, note),
    mail: mailLink(
      site.support.email,
      subject,
      letterLines(lines, NOTHING_ADDED, strings.reportLabels),
      note,
    ),
  };
}
