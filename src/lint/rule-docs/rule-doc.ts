import type { RuleName } from '../../diagnostics/rules.ts';

/**
 * A piece of content that breaks a rule or keeps it: lines of a guide's front matter, a guide's body, or whole files
 * by their paths below the content folder. The pictures that a body shows are there, and those that it names beside. The rules' page shows it and the tests check it.
 */
export type Example =
  | { readonly head: string }
  | { readonly body: string; readonly pictures?: readonly string[] }
  | { readonly files: Readonly<Record<string, string>> };

/** What the rules' page says of a rule, in Persian. */
export interface RuleDoc {
  readonly title: string;
  readonly why: string;
  readonly wrong: Example;
  readonly right: Example;
}

/** The rules of one part of the page. */
export type RuleDocs = Readonly<Partial<Record<RuleName, RuleDoc>>>;
