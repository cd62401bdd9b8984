import { yamlProse } from '../content/prose.ts';
import type { FindingData } from '../content/schemas/check.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { checkFindingClaims } from './rules/finding-claims.ts';
import { checkFindingFacts } from './rules/finding-facts.ts';
import { checkFindingOrder } from './rules/finding-order.ts';
import { checkFindingReferences } from './rules/finding-references.ts';
import { checkHidden } from './rules/hidden-character.ts';
import { withSafeFixes } from './safe-fixes.ts';
import { checkSpelling } from './spelling/spelling-rules.ts';

/**
 * What is wrong with `check.yaml`.
 * @param text the file as the editor wrote it.
 * @param findings what it says; none where it cannot be read.
 * @param slugs the slugs of all guides of the first language.
 */
export function lintFindings(
  text: string,
  findings: readonly FindingData[],
  slugs: ReadonlySet<string>,
): Problem[] {
  return [
    ...checkFindingReferences(findings, text, slugs),
    ...checkFindingFacts(findings, text),
    ...checkFindingOrder(findings, text),
    ...checkFindingClaims(findings, text),
    ...withSafeFixes(text, text, 0, [...checkHidden(text), ...checkSpelling(yamlProse(text), text)]),
  ];
}
