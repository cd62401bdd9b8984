import type { AreaData } from '../content/schemas/areas.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { yamlProse } from '../content/prose.ts';
import { checkAreaCodes } from './rules/area-codes.ts';
import { checkAreaIds } from './rules/area-ids.ts';
import { checkAreaParents } from './rules/area-parents.ts';
import { checkHidden } from './rules/hidden-character.ts';
import { withSafeFixes } from './safe-fixes.ts';
import { arabicDigits } from './spelling/arabic-digits.ts';
import { arabicLetters } from './spelling/arabic-letters.ts';
import { spellingProblems } from './spelling/spelling.ts';
import { checkSpelling } from './spelling/spelling-rules.ts';

/** Names are read by customers; aliases are how customers write: only letters that no keyboard of theirs has are wrong. */
function languageProblems(text: string): Problem[] {
  const ofNames = checkSpelling(yamlProse(text), text);
  const places = new Set(ofNames.map(({ rule, line, column }) => `${rule} ${line}:${column}`));
  const letters = [arabicLetters, arabicDigits]
    .flatMap((rule) => spellingProblems(text, rule))
    .filter(({ rule, line, column }) => !places.has(`${rule} ${line}:${column}`));
  return withSafeFixes(text, text, 0, [...checkHidden(text), ...ofNames, ...letters]);
}

/**
 * What is wrong with `areas.yaml`.
 * @param text the file as the editor wrote it; empty where there is none.
 * @param areas what it says; none where it cannot be read.
 */
export function lintAreas(text: string, areas: readonly AreaData[]): Problem[] {
  return [
    ...checkAreaIds(areas, text),
    ...checkAreaParents(areas, text),
    ...checkAreaCodes(areas, text),
    ...languageProblems(text),
  ];
}
