import type { Sayings } from '../../../src/diagnostics/diagnostic.ts';
import type { RuleName } from '../../../src/diagnostics/rules.ts';

/** What no rule says, and is the same in every language: for tests of what is made of it. */
export const invented = (rule: RuleName, message: string, suggestion: string): Sayings => ({
  rule,
  message,
  suggestion,
  inWords: () => [message, suggestion],
});
