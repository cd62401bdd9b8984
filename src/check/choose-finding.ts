import { factNames, type Facts } from './facts.ts';
import type { Conditions, Finding } from './finding.ts';

/** Whether what was measured is as a row says. What was not measured is as no row says. */
export function fits(when: Conditions, facts: Facts): boolean {
  return factNames.every((name) => {
    const wanted = when[name];
    const value = facts[name];
    return wanted === undefined || (value !== undefined && wanted.includes(value));
  });
}

/** The first row that fits what was measured; undefined where none does, which no `content/check.yaml` leaves possible. */
export function chooseFinding<Row extends Pick<Finding, 'when'>>(
  findings: readonly Row[],
  facts: Facts,
): Row | undefined {
  return findings.find(({ when }) => fits(when, facts));
}
