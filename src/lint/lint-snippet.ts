import type { GuideText } from '../content/model.ts';
import { readSnippet } from '../content/read-guide.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import type { Inserts } from '../mdx/inserts.ts';
import { bodyProblems, languageProblems, withoutFollowing } from './lint-guide.ts';
import { checkShared } from './rules/snippets.ts';

/** One snippet as far as it can be read, and what is wrong with it by itself. */
export interface LintedSnippet {
  readonly text?: GuideText;
  readonly problems: readonly Problem[];
}

/** Rules of where things stand in a tree: of a part of one that is refused there is no more to say. */
const ofPlaces = /^(?:tree-|misplaced-component$)/;

/**
 * Holds a snippet to the rules of a guide's text, and to what a guide alone may hold.
 * @param file its path below the content folder: `snippets/<language>/<name>.mdx`.
 */
export function lintSnippet(file: string, source: string, inserts: Inserts): LintedSnippet {
  if (source.trim() === '') return { problems: [{ line: 1, column: 1, ...say('empty-part.snippet') }] };
  const parsed = readSnippet(file, source, inserts);
  const { body } = parsed;
  const language = languageProblems(parsed);
  if (body === undefined) return { problems: withoutFollowing(source, [...parsed.problems, ...language]) };
  const notShared = checkShared(body.root);
  const problems = withoutFollowing(source, [
    ...parsed.problems,
    ...bodyProblems(body, undefined, inserts),
    ...language,
  ]).filter(({ rule }) => notShared.length === 0 || !ofPlaces.test(rule));
  return { text: body.guide, problems: [...problems, ...notShared] };
}
