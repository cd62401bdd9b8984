import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';
import type { SpellingKey } from '../../diagnostics/words/en/spelling.ts';

/** One way of writing something wrongly, and what to write instead. */
export interface Spelling {
  /** Finds it; global and unicode. */
  readonly find: RegExp;
  /**
   * What a text must hold for `find` to find anything, where that is much quicker to see: a pattern that looks behind
   * itself is tried at every letter. Not global.
   */
  readonly hint?: RegExp;
  /** What stands there rightly, the same where nothing is wrong; undefined where a person has to decide. */
  readonly replace: (match: RegExpExecArray) => string | undefined;
  /** Says what is wrong: the name of the rule, or with a word of its own behind a dot. */
  readonly key: SpellingKey;
}

/** A rule of spelling: the ways of breaking it. */
export type SpellingRule = readonly Spelling[];

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
}

/** A misspelling as a problem, with the words around it. */
export function spellingProblem(prose: string, key: SpellingKey, wrong: Misspelling): Problem {
  const { start, end, text } = wrong;
  const { before, after } = around(prose, start, end);
  return {
    ...positionAt(prose, start),
    ...say(key, {
      wrong: `${before}${prose.slice(start, end)}${after}`,
      right: text === undefined ? undefined : `${before}${text}${after}`,
    }),
    ...(text === undefined ? {} : { fix: { start, end, text } }),
  };
}

/**
 * Holds prose to one rule.
 * @param prose the file's prose, everything else masked (`prose.ts`).
 */
export function spellingProblems(prose: string, rule: SpellingRule): Problem[] {
  const likely = rule.filter(({ hint }) => hint === undefined || hint.test(prose));
  return likely.flatMap(({ find, replace, key }) =>
    [...prose.matchAll(find)].flatMap((match): Problem[] => {
      const text = replace(match);
      if (text === match[0]) return [];
      const { index: start } = match;
      return [spellingProblem(prose, key, { start, end: start + match[0].length, text })];
    }),
  );
}
