import { inFile, type Diagnostic, type Problem } from '../diagnostics/diagnostic.ts';
import { lexiconSchema } from '../content/schemas/lexicon.ts';
import { siteSchema, type SiteData } from '../content/schemas/site.ts';
import { symptomSchema } from '../content/schemas/symptom.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Symptom } from '../content/model.ts';
import { yamlProse } from '../content/prose.ts';
import { checkHidden } from './rules/hidden-character.ts';
import { portalProblems } from './rules/portal-value.ts';
import { withSafeFixes } from './safe-fixes.ts';
import { arabicDigits } from './spelling/arabic-digits.ts';
import { arabicLetters } from './spelling/arabic-letters.ts';
import { spellingProblems } from './spelling/spelling.ts';
import { checkSpelling } from './spelling/spelling-rules.ts';
import { readYaml } from '../content/yaml/read-yaml.ts';

/** The files of a content folder by their paths below it, with their texts. */
export type Files = ReadonlyMap<string, string>;

const languageProblems = (text: string): Problem[] =>
  withSafeFixes(text, text, 0, [...checkHidden(text), ...checkSpelling(yamlProse(text))]);

/**
 * Reads site.yaml.
 * @param names the paths of all files: one that cannot be read is not missing.
 */
export function readSite(
  files: Files,
  names: readonly string[],
): { readonly site?: SiteData; readonly diagnostics: readonly Diagnostic[] } {
  const text = files.get('site.yaml');
  if (text === undefined) {
    if (names.includes('site.yaml')) return { diagnostics: [] };
    const suggestion = 'Write it: the name, the support channels and the portal (see content/README.md).';
    const message = 'The content folder has no site.yaml.';
    return { diagnostics: inFile('site.yaml', [{ line: 1, column: 1, rule: 'site', message, suggestion }]) };
  }
  const language = languageProblems(text);
  const checked = readYaml(text, siteSchema);
  if (!('data' in checked)) return { diagnostics: inFile('site.yaml', [...checked.problems, ...language]) };
  const { portal, limits } = checked.data;
  const problems = portalProblems(text, portal, limits.link);
  return { site: checked.data, diagnostics: inFile('site.yaml', [...problems, ...language]) };
}

/** Reads lexicon.yaml, which a folder need not have. */
export function readLexicon(files: Files): {
  readonly lexicon?: Lexicon;
  readonly diagnostics: readonly Diagnostic[];
} {
  const text = files.get('lexicon.yaml');
  if (text === undefined) return { diagnostics: [] };
  // The words are how customers write: only letters that no keyboard of theirs has are faults.
  const letters = [arabicLetters, arabicDigits].flatMap((rule) => spellingProblems(text, rule));
  const words = withSafeFixes(text, text, 0, [...checkHidden(text), ...letters]);
  const checked = readYaml(text, lexiconSchema);
  if ('data' in checked) return { lexicon: checked.data, diagnostics: inFile('lexicon.yaml', words) };
  return { diagnostics: inFile('lexicon.yaml', [...checked.problems, ...words]) };
}

/** Reads the files of `symptoms/`. */
export function readSymptoms(files: Files): {
  readonly symptoms: readonly Symptom[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const symptoms: Symptom[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [file, text] of files) {
    const id = /^symptoms\/([^/]+)\.yaml$/.exec(file)?.[1];
    if (id === undefined) continue;
    diagnostics.push(...inFile(file, languageProblems(text)));
    const checked = readYaml(text, symptomSchema);
    if ('data' in checked) symptoms.push({ file, id, data: checked.data });
    else diagnostics.push(...inFile(file, checked.problems));
  }
  return { symptoms, diagnostics };
}
