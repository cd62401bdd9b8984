import { firstFit } from '../../check/first-fit.ts';
import { parseFinding, type Finding } from '../../check/finding.ts';
import type { FindingData } from '../../content/schemas/check.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';

/** Rows that are never the first that fits. A row whose conditions cannot be read has a diagnostic of its own. */
function neverFirst(findings: readonly FindingData[], text: string): Problem[] {
  const above: Finding[] = [];
  return findings.flatMap((row, index): Problem[] => {
    const finding = parseFinding(row);
    if (finding === undefined) return [];
    const conditions = above.map(({ when }) => when);
    above.push(finding);
    if (firstFit(finding.when, conditions) !== undefined) return [];
    const impossible = firstFit(finding.when, []) === undefined;
    const cover = above.find(({ when }) => firstFit(finding.when, [when]) === undefined)?.id;
    const message = impossible
      ? `The row "${row.id}" asks for what cannot be found at once.`
      : cover === undefined || cover === row.id
        ? `The row "${row.id}" is never shown: whenever it fits, one of the rows above it does.`
        : `The row "${row.id}" is never shown: whenever it fits, "${cover}" above it does.`;
    const suggestion = impossible ? 'Take one of its conditions out.' : 'Move it further up, or take it out.';
    return [{ ...positionInYaml(text, [index, 'id']), rule: 'finding-order', message, suggestion }];
  });
}

/** Rows in an order in which some are never shown, and a last row that does not always fit. */
export function checkFindingOrder(findings: readonly FindingData[], text: string): Problem[] {
  const last = findings.at(-1);
  const problems = neverFirst(findings, text);
  if (last === undefined || Object.keys(last.when).length === 0) return problems;
  const message = `The last row, "${last.id}", does not fit always: some customers would be told nothing.`;
  const suggestion = 'Write a row without when after it, for whatever else is found.';
  const place = positionInYaml(text, [findings.length - 1, 'when']);
  return [...problems, { ...place, rule: 'finding-order', message, suggestion }];
}
