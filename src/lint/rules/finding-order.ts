import { firstFit } from '../../check/first-fit.ts';
import { parseFinding, type Finding } from '../../check/finding.ts';
import type { FindingData } from '../../content/schemas/check.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import type { Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';

/** Why a row is never the first that fits. */
function neverShown({ id, when }: Finding, above: readonly Finding[]): Sayings {
  if (firstFit(when, []) === undefined) return say('finding-order.impossible', { id });
  const cover = above.find((row) => firstFit(when, [row.when]) === undefined)?.id;
  if (cover === undefined || cover === id) return say('finding-order', { id });
  return say('finding-order.covered', { id, cover });
}

/** Rows that are never the first that fits. A row whose conditions cannot be read has a diagnostic of its own. */
function neverFirst(findings: readonly FindingData[], text: string): Problem[] {
  const above: Finding[] = [];
  return findings.flatMap((row, index): Problem[] => {
    const finding = parseFinding(row);
    if (finding === undefined) return [];
    const rows = [...above];
    above.push(finding);
    const isShown =
      firstFit(
        finding.when,
        rows.map(({ when }) => when),
      ) !== undefined;
    return isShown ? [] : [{ ...positionInYaml(text, [index, 'id']), ...neverShown(finding, rows) }];
  });
}

/** Rows in an order in which some are never shown, and a last row that does not always fit. */
export function checkFindingOrder(findings: readonly FindingData[], text: string): Problem[] {
  const last = findings.at(-1);
  const problems = neverFirst(findings, text);
  if (last === undefined || Object.keys(last.when).length === 0) return problems;
  const place = positionInYaml(text, [findings.length - 1, 'when']);
  return [...problems, { ...place, ...say('finding-order.last', { id: last.id }) }];
}
