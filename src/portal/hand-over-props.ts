import { isObject, isText } from '../sessions/guards.ts';
import type { PortalForm } from './portal-link.ts';
import type { ReportFacts, ReportLabels } from '../report/report.ts';

/** What a page gives to its hand-over's script, as JSON in `data-props`. */
export interface HandOverProps {
  /** What the report tells of the guide before a session has ended in it. */
  readonly facts: ReportFacts;
  readonly labels: ReportLabels;
  /** The subject of the ticket and of the letter. */
  readonly subject: string;
  readonly form: PortalForm;
  /** Where a letter goes. */
  readonly email: string;
}

/** Whether parsed JSON is what `HandOver.astro` writes: its parts are there; what is in them is the build's own. */
export function isHandOverProps(value: unknown): value is HandOverProps {
  return (
    isObject(value) &&
    [value['subject'], value['email']].every(isText) &&
    [value['facts'], value['labels'], value['form']].every(isObject)
  );
}
