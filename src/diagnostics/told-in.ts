import { adviceIn } from './advice-in.ts';
import type { Advice, Problem } from './diagnostic.ts';
import { endings as en } from './words/en/endings.ts';
import { endings as fa } from './words/fa/endings.ts';
import type { Endings } from './words/words.ts';

const endings: Readonly<Record<string, Endings>> = { en, fa };

/** A suggestion with an ending before its full stop. */
const withEnding = (suggestion: string, ending: string) =>
  suggestion.includes(ending) ? suggestion : suggestion.replace(/(?=[.؟?]?$)/u, () => ending);

/**
 * What an editor is told of a problem, as a line or a page shows it: what is wrong, what to do, and whether a program
 * can do it.
 * @param language in English where there are no words of that language.
 */
export function toldIn(problem: Problem, language: string): Advice {
  const { message, suggestion } = adviceIn(problem, language);
  const { fixable, quoted } = endings[language] ?? en;
  if (problem.fix !== undefined) return { message, suggestion: withEnding(suggestion, fixable) };
  return { message, suggestion: problem.isQuoted === true ? withEnding(suggestion, quoted) : suggestion };
}
