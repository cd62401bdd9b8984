import { lintFiles } from '../../../src/lint/lint-files.ts';
import { lintContext } from './lint-context.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import type { Example } from '../../../src/lint/rule-docs/rule-doc.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

/** What is wrong with an example, in a content folder in which nothing else is wrong. */
export function findingsOf(example: Example): readonly Diagnostic[] {
  return lintFiles(exampleFiles(example), lintContext(example)).diagnostics;
}

/** The names of the rules that a guide's text breaks, in the order of their places. */
export function rulesBroken(body: string): string[] {
  return findingsOf({ body }).map(({ rule }) => rule);
}
