import type { Article, GuideText } from '../content/model.ts';
import { readGuide, type ParsedBody, type ParsedGuide } from '../content/read-guide.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { checkValues } from './rules/attribute-values.ts';
import { checkComponents } from './rules/components.ts';
import { checkEmptyParts } from './rules/empty-part.ts';
import { checkHidden, checkWritten } from './rules/hidden-character.ts';
import { checkMarkdown } from './rules/markdown.ts';
import { checkTakenIds } from './rules/taken-ids.ts';
import { checkPlaceholders } from './rules/placeholder.ts';
import { checkPlacement } from './rules/placement.ts';
import { withSafeFixes } from './safe-fixes.ts';
import { checkSpelling } from './spelling/spelling-rules.ts';

/** One guide as far as it can be read, without its syntax tree, and what is wrong with it by itself. */
export interface LintedGuide {
  readonly article?: Article;
  /** Its text, whatever its front matter is; undefined where it cannot be parsed at all. */
  readonly guide?: GuideText;
  readonly problems: readonly Problem[];
}

function bodyProblems({ root, guide: { source, tree }, isTreeWhole }: ParsedBody): Problem[] {
  return [
    ...checkComponents(root, source),
    ...checkValues(root, source),
    ...checkMarkdown(root, source),
    ...checkEmptyParts(root),
    ...checkWritten(root, source),
    ...(isTreeWhole ? checkPlacement(root) : []),
    ...checkTakenIds(root, tree),
  ];
}

function languageProblems({ source, prose, head }: ParsedGuide): Problem[] {
  const problems = [...checkHidden(source), ...checkSpelling(prose, source), ...checkPlaceholders(source)];
  return head === undefined ? problems : withSafeFixes(source, head.yaml, head.start, problems);
}

/**
 * Reads one guide from its text and holds it to every rule that needs no other file.
 * @param file its path below the content folder: `articles/<language>/<symptom>/<slug>.mdx`.
 */
export function lintGuide(file: string, source: string): LintedGuide {
  const parsed = readGuide(file, source);
  const { body, data } = parsed;
  const problems = [
    ...parsed.problems,
    ...(body === undefined ? [] : bodyProblems(body)),
    ...languageProblems(parsed),
  ];
  if (body === undefined) return { problems };
  const { guide } = body;
  return { guide, problems, ...(data === undefined ? {} : { article: { ...guide, data } }) };
}
