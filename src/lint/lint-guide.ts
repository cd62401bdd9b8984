import type { Article, GuideText } from '../content/model.ts';
import { textStart } from '../content/stray-head.ts';
import { readGuide, type ParsedBody, type ParsedGuide } from '../content/read-guide.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Inserts } from '../mdx/inserts.ts';
import { checkValues } from './rules/attribute-values.ts';
import { checkComponents } from './rules/components.ts';
import { checkEmptyParts } from './rules/empty-part.ts';
import { checkHeadingLevels } from './rules/heading-levels.ts';
import { checkHidden, checkWritten } from './rules/hidden-character.ts';
import { withPastes } from './rules/pasted-html.ts';
import { checkHandWritten } from './rules/hand-written.ts';
import { checkLostText } from './rules/lost-text.ts';
import { checkMarkdown } from './rules/markdown.ts';
import { checkTakenIds } from './rules/taken-ids.ts';
import { checkPlaceholders } from './rules/placeholder.ts';
import { checkPlainValues } from './rules/plain-values.ts';
import { checkPlacement } from './rules/placement.ts';
import { checkUnseenEnds } from './rules/unseen-ends.ts';
import { checkSiteValues } from './rules/site-values.ts';
import { checkInsertedPlaces, checkSnippetTags } from './rules/snippets.ts';
import { withSafeFixes } from './safe-fixes.ts';
import { checkSpelling } from './spelling/spelling-rules.ts';

/** One guide as far as it can be read, without its syntax tree, and what is wrong with it by itself. */
export interface LintedGuide {
  readonly article?: Article;
  /** Its text, whatever its front matter is; undefined where it cannot be parsed at all. */
  readonly guide?: GuideText;
  readonly problems: readonly Problem[];
}

/** What is wrong with the body of a guide, a snippet or a notice, by itself. */
export function bodyProblems(
  { root, shown, guide, isTreeWhole }: ParsedBody,
  head: ParsedGuide['head'],
  inserts: Inserts,
): Problem[] {
  const { source, tree } = guide;
  return [
    ...checkComponents(root, source),
    ...checkValues(root, source),
    ...checkUnseenEnds(root, source),
    ...checkSnippetTags(root, source, inserts),
    ...checkSiteValues(root, source, inserts.site),
    ...checkHandWritten(root, source, inserts.site),
    ...checkMarkdown(root, source, textStart(source)),
    ...checkHeadingLevels(root, source, textStart(source)),
    ...checkPlainValues(root, source, head),
    ...checkEmptyParts(root, source),
    ...checkWritten(root, source, textStart(source)),
    ...(isTreeWhole
      ? [...checkPlacement(root, source), ...checkInsertedPlaces(root, shown, guide, inserts)]
      : []),
    ...checkTakenIds(shown, tree),
  ];
}

/** What is wrong with the language of a guide, a snippet or a notice. */
export function languageProblems({
  source,
  prose,
  head,
}: Pick<ParsedGuide, 'source' | 'prose' | 'head'>): Problem[] {
  const problems = [
    ...checkHidden(source),
    ...checkSpelling(prose, source),
    ...checkPlaceholders(source, head),
  ];
  return head === undefined ? problems : withSafeFixes(source, head.yaml, head.start, problems);
}

/** Rules of code: where one is broken, Markdown around it is read from what is left. */
const ofCode: ReadonlySet<string> = new Set(['syntax', 'raw-html', 'expression']);

/** Rules of Markdown. */
const ofMarkdown: ReadonlySet<string> = new Set(['markdown', 'foreign-markup']);

/** Problems without those that follow from another on the same line, and those of one paste as one. */
export function withoutFollowing(source: string, problems: readonly Problem[]): Problem[] {
  const broken = new Set(problems.flatMap(({ rule, line }) => (ofCode.has(rule) ? [line] : [])));
  return withPastes(source, problems).filter(({ rule, line }) => !ofMarkdown.has(rule) || !broken.has(line));
}

/**
 * Reads one guide from its text and holds it to every rule that needs no other file.
 * @param file its path below the content folder: `articles/<language>/<symptom>/<slug>.mdx`.
 * @param inserts what it can name and other files say.
 */
export function lintGuide(file: string, source: string, inserts: Inserts = {}): LintedGuide {
  const parsed = readGuide(file, source, inserts);
  const { body, data } = parsed;
  const lost = parsed.head === undefined ? [] : checkLostText(source, parsed.head);
  const problems = withoutFollowing(source, [
    // What is left of a value whose end is lost may be too short as well.
    ...parsed.problems.filter(
      ({ rule, line }) => rule !== 'field-value' || lost.every((one) => one.line !== line),
    ),
    ...lost,
    ...(body === undefined ? [] : bodyProblems(body, parsed.head, inserts)),
    ...languageProblems(parsed),
  ]);
  if (body === undefined) return { problems };
  const { guide } = body;
  return { guide, problems, ...(data === undefined ? {} : { article: { ...guide, data } }) };
}
