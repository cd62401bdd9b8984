import type { ContentFiles } from '../content/model.ts';
import { yamlProse } from '../content/prose.ts';
import { symptomOf } from '../content/read-settings.ts';
import type { SiteData } from '../content/schemas/site.ts';
import { inFile, type Diagnostic, type Problem } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import { checkHidden } from './rules/hidden-character.ts';
import { portalProblems } from './rules/portal-value.ts';
import { withSafeFixes } from './safe-fixes.ts';
import { arabicDigits } from './spelling/arabic-digits.ts';
import { arabicLetters } from './spelling/arabic-letters.ts';
import { spellingProblems } from './spelling/spelling.ts';
import { checkSpelling } from './spelling/spelling-rules.ts';

const languageProblems = (text: string): Problem[] =>
  withSafeFixes(text, text, 0, [...checkHidden(text), ...checkSpelling(yamlProse(text), text)]);

/** The words are how customers write: only letters that no keyboard of theirs has are wrong. */
function lexiconProblems(text: string): Problem[] {
  const letters = [arabicLetters, arabicDigits].flatMap((rule) => spellingProblems(text, rule));
  return withSafeFixes(text, text, 0, [...checkHidden(text), ...letters]);
}

function siteProblems(text: string, site: SiteData | undefined): Problem[] {
  const portal = site === undefined ? [] : portalProblems(text, site.portal, site.limits.link);
  return [...portal, ...languageProblems(text)];
}

/**
 * What is wrong with `site.yaml`, `lexicon.yaml` and `symptoms/`, as far as they could be read.
 * @param files the files whose letters can be read.
 * @param names the paths of all files: one whose letters cannot be read is not missing.
 * @param site what site.yaml says; undefined where it could not be read.
 */
export function lintSettings(
  files: ContentFiles,
  names: readonly string[],
  site: SiteData | undefined,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (!names.includes('site.yaml'))
    diagnostics.push(...inFile('site.yaml', [{ line: 1, column: 1, ...say('site.missing') }]));
  for (const [file, text] of files) {
    if (file === 'site.yaml') diagnostics.push(...inFile(file, siteProblems(text, site)));
    else if (file === 'lexicon.yaml') diagnostics.push(...inFile(file, lexiconProblems(text)));
    else if (symptomOf(file) !== undefined) diagnostics.push(...inFile(file, languageProblems(text)));
  }
  return diagnostics;
}
