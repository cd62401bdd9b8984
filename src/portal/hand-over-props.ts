import type { PortalForm } from './portal-link.ts';
import type { ReportFacts, ReportLabels } from '../report/report.ts';

/** What a page gives to its hand-over's script, as JSON in `data-given`. */
export interface HandOverProps {
  /** What the report tells of the guide before a walk has ended in it. */
  readonly facts: ReportFacts;
  readonly words: ReportLabels;
  /** The subject of the ticket and of the letter. */
  readonly subject: string;
  readonly form: PortalForm;
  /** Where a letter goes. */
  readonly email: string;
}
