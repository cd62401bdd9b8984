import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import type { RuleName } from '../../diagnostics/rules.ts';

/** One way of writing something wrongly, and what to write instead. */
export interface Spelling {
  /** Finds it; global and unicode. */
  readonly find: RegExp;
  /** What a text must hold for `find` to find anything, where that is much quicker to see; not global. */
  readonly hint?: RegExp;
  /** What stands there rightly, the same where nothing is wrong; undefined where a person has to decide. */
  readonly replace: (match: RegExpExecArray) => string | undefined;
  /** What is wrong, in a few words: the message says «"…" <message>.». */
  readonly message: string;
}

/** A rule of spelling: its name, and the ways of breaking it. */
export interface SpellingRule {
  readonly rule: RuleName;
  readonly spellings: readonly Spelling[];
}

/** The words around a part of the prose, up to the spaces on both sides: what a message shows. */
function around(
  prose: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  return {
    before: /[^\s\uFFFC]*$/u.exec(prose.slice(Math.max(0, start - 40), start))?.[0] ?? '',
    after: /^[^\s\uFFFC]*/u.exec(prose.slice(end, end + 40))?.[0] ?? '',
  };
}

/** What stands wrongly in a prose, and what to write there; undefined where a person has to decide. */
export interface Misspelling {
  readonly start: number;
  readonly end: number;
  readonly text: string | undefined;
  /** What is wrong, in a few words. */
  readonly message: string;
  /** What a person decides, where nothing can be written without one. */
  readonly advice?: string;
}

/** A misspelling as a problem, with the words around it. */
export function spellingProblem(prose: string, rule: RuleName, wrong: Misspelling): Problem {
  const { start, end, text, message, advice = 'Correct it by hand.' } = wrong;
  const { before, after } = around(prose, start, end);
  return {
    ...positionAt(prose, start),
    rule,
    message: `"${before}${prose.slice(start, end)}${after}" ${message}.`,
    suggestion: text === undefined ? advice : `Write "${before}${text}${after}" (--fix does it).`,
    ...(text === undefined ? {} : { fix: { start, end, text } }),
  };
}

/**
 * Holds prose to one rule.
 * @param prose the file's prose, everything else masked (`prose.ts`).
 */
export function spellingProblems(prose: string, { rule, spellings }: SpellingRule): Problem[] {
  const likely = spellings.filter(({ hint }) => hint === undefined || hint.test(prose));
  return likely.flatMap(({ find, replace, message }) =>
    [...prose.matchAll(find)].flatMap((match): Problem[] => {
      const text = replace(match);
      if (text === match[0]) return [];
      const { index: start } = match;
      return [spellingProblem(prose, rule, { start, end: start + match[0].length, text, message })];
    }),
  );
}
