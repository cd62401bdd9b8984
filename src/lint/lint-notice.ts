import type { NoticeText } from '../content/model.ts';
import { readNotice, type ParsedNotice } from '../content/read-notices.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Inserts } from '../mdx/inserts.ts';
import { bodyProblems, languageProblems, withoutFollowing } from './lint-guide.ts';
import { checkLostText } from './rules/lost-text.ts';
import { checkNoticeAdvice } from './rules/notice-advice.ts';
import { checkNoticeMarkup } from './rules/notice-markup.ts';
import { checkNoticeNews } from './rules/notice-news.ts';
import { checkNoticeReferences } from './rules/notice-references.ts';
import { checkNoticeTimes } from './rules/notice-times.ts';

/** What a notice is held to beside itself. */
export interface NoticeGround {
  /** The moment that outages are counted to, in milliseconds since 1970. */
  readonly now: number;
  readonly inserts: Inserts;
  /** The slugs of the guides that it can name. */
  readonly guides: ReadonlySet<string>;
  /** The ids of the areas that it can name; undefined where nobody knows them. */
  readonly areas?: readonly string[];
  /** After how many days an open outage is asked about; undefined where nobody has said it. */
  readonly days?: number;
}

/** One notice as far as it can be read, and what is wrong with it. */
export interface LintedNotice {
  readonly notice?: NoticeText;
  readonly problems: readonly Problem[];
}

/**
 * Rules of what a notice does not have: its own say what is wrong with a tree, a link or a text that is not there.
 */
const ofGuides = /^(?:tree-.*|misplaced-component|empty-part|broken-link)$/;

/** What is wrong with the words of a notice's text. */
function textProblems({ body, head }: ParsedNotice, inserts: Inserts): Problem[] {
  if (body === undefined) return [];
  const markup = checkNoticeMarkup(body.root, body.guide.source);
  const lines = new Set(markup.map(({ line }) => line));
  const rest = bodyProblems(body, head, inserts).filter(
    ({ rule, line }) => !ofGuides.test(rule) && !(rule === 'markdown' && lines.has(line)),
  );
  return [...markup, ...rest];
}

/** What is wrong with the fields of a notice. */
function fieldProblems({ data, notice, source }: ParsedNotice, ground: NoticeGround): Problem[] {
  if (data === undefined) return [];
  const times = checkNoticeTimes(data, source, ground.now);
  return [
    ...times,
    ...checkNoticeReferences(data, source, ground),
    // By moments that are mistyped nobody can tell what is over.
    ...(times.length > 0 ? [] : checkNoticeNews(data, source, ground)),
    ...(notice === undefined ? [] : checkNoticeAdvice(notice, source)),
  ];
}

/**
 * Reads one notice from its text and holds it to every rule.
 * @param file its path below the content folder: `notices/<slug>.mdx`.
 */
export function lintNotice(file: string, source: string, ground: NoticeGround): LintedNotice {
  const parsed = readNotice(file, source, ground.inserts);
  const lost = parsed.head === undefined ? [] : checkLostText(source, parsed.head);
  const problems = withoutFollowing(source, [
    // What is left of a value whose end is lost may be too short as well.
    ...parsed.problems.filter(
      ({ rule, line }) =>
        !ofGuides.test(rule) && (rule !== 'field-value' || lost.every((one) => one.line !== line)),
    ),
    ...lost,
    ...textProblems(parsed, ground.inserts),
    ...fieldProblems(parsed, ground),
    ...languageProblems(parsed),
  ]);
  return { problems, ...(parsed.notice === undefined ? {} : { notice: parsed.notice }) };
}
