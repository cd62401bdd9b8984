/**
 * Every rule that content is held to, by its short name, and how grave breaking it is: an error stops the build, a
 * warning asks an editor to look. The names are stable: editors look them up in `content/RULES.md`.
 */
export const rules = {
  'front-matter': 'error',
  yaml: 'error',
  'missing-field': 'error',
  'unknown-field': 'error',
  'field-value': 'error',
  syntax: 'error',
  'raw-html': 'error',
  expression: 'error',
  'import-export': 'error',
  'unknown-component': 'error',
  'unknown-attribute': 'error',
  'attribute-value': 'error',
  'misplaced-component': 'error',
  'hidden-character': 'error',
  'unsafe-link': 'error',
  'broken-link': 'error',
  'broken-anchor': 'error',
  'missing-image': 'error',
  'image-text': 'error',
  'symptom-folder': 'error',
  'unknown-symptom': 'error',
  'unknown-article': 'error',
  'alias-shared': 'error',
  'file-name': 'error',
  'duplicate-slug': 'error',
  'duplicate-text': 'error',
  'symptom-name': 'error',
  site: 'error',
  'portal-value': 'error',
  'tree-single': 'error',
  'tree-attribute': 'error',
  'tree-result': 'error',
  'tree-wait': 'error',
  'tree-duplicate-id': 'error',
  'tree-id': 'error',
  'tree-start': 'error',
  'tree-target': 'error',
  'tree-dead-end': 'error',
  'tree-empty-choice': 'error',
  'tree-empty-report': 'error',
  'tree-unreachable': 'error',
  'tree-loop': 'error',
  'tree-long-path': 'error',
  'tree-too-many-paths': 'error',
  'tree-outcome-text': 'error',
  'tree-article': 'error',
  'tree-topic': 'error',
  'arabic-letters': 'error',
  'he-ye': 'error',
  'zwnj-missing': 'error',
  'zwnj-wrong': 'error',
  punctuation: 'error',
  'latin-punctuation': 'error',
  quotes: 'error',
  'arabic-digits': 'error',
  'latin-digits': 'error',
  'tree-outcome-report': 'warning',
  'review-due': 'warning',
  'summary-length': 'warning',
  'hard-to-read': 'warning',
} as const satisfies Readonly<Record<string, 'error' | 'warning'>>;

/** The short name of a rule. */
export type RuleName = keyof typeof rules;

/** Whether breaking a rule stops the build. */
export function isError({ rule }: { readonly rule: RuleName }): boolean {
  return rules[rule] === 'error';
}
