import { chooseFinding } from '../choose-finding.ts';
import { factNames, type Facts } from '../facts.ts';
import { valuesIn, type Conditions } from '../finding.ts';

/** What a row of findings asks for, as it stands in its attributes. */
const conditionsOf = (row: Element): Conditions =>
  Object.fromEntries(
    factNames.flatMap((name) => {
      const values = row.getAttribute(`data-when-${name}`);
      return values === null ? [] : [[name, valuesIn(values)]];
    }),
  );

/**
 * Shows the first row of the findings that fits, and it alone; none while nothing is known.
 * @returns its sentence.
 */
export function showFinding(root: ParentNode, facts: Facts | undefined): string {
  const rows = Array.from(root.querySelectorAll<HTMLElement>('[data-finding]'), (row) => ({
    row,
    when: conditionsOf(row),
  }));
  const found = facts && chooseFinding(rows, facts)?.row;
  for (const { row } of rows) row.hidden = row !== found;
  return found?.querySelector('p')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
