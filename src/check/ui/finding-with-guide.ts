import type { Finding } from '../finding.ts';

/** A row of `check.yaml` with the guide that it names, as the page shows it. */
export interface FindingWithGuide extends Finding {
  readonly title: string;
  /** The guide's address. */
  readonly url: string;
}
