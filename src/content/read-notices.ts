import type { Problem } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import { frontMatter } from '../mdx/front-matter.ts';
import type { Inserts } from '../mdx/inserts.ts';
import type { NoticeText } from './model.ts';
import { readSnippet, type ParsedGuide } from './read-guide.ts';
import { noticeSchema, type NoticeData } from './schemas/notice.ts';
import { strayHeadProblem, textStart } from './stray-head.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** The notice that a file holds, by its name in addresses; undefined for a file that holds none. */
export function noticeOf(file: string): string | undefined {
  return /^notices\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(file)?.[1];
}

/** A notice as far as it can be read. */
export interface ParsedNotice extends Pick<ParsedGuide, 'source' | 'head' | 'body' | 'prose' | 'problems'> {
  /** The fields of the head; undefined where they cannot be read. */
  readonly data?: NoticeData;
  /** The whole notice; undefined where its head or its text cannot be read. */
  readonly notice?: NoticeText;
}

/** A head that is missing, or that ends before its fields do. */
function headProblems(source: string): Problem[] {
  const stray = strayHeadProblem(source);
  if (stray === undefined || textStart(source) > 0) return stray === undefined ? [] : [stray];
  return [{ ...stray, ...say('front-matter.of-notice') }];
}

/**
 * Reads one notice from its text: its head, and its body as plain words. What is wrong with what it says is the matter of
 * the rules in `lint/`.
 * @param file its path below the content folder: `notices/<slug>.mdx`.
 * @param inserts what it can name and other files say.
 */
export function readNotice(file: string, source: string, inserts: Inserts): ParsedNotice {
  const head = frontMatter(source);
  const { problems: bodyProblems, ...parsed } = readSnippet(file, source, inserts);
  const stray = headProblems(source);
  if (head === undefined) return { ...parsed, problems: [...stray, ...bodyProblems] };
  const read = readYaml(head.yaml, noticeSchema, head.before);
  const fields = 'data' in read ? { data: read.data } : {};
  const problems = [...('data' in read ? [] : read.problems), ...stray, ...bodyProblems];
  if (!('data' in read) || parsed.body === undefined) return { ...parsed, ...fields, head, problems };
  const advice = parsed.body.guide.text;
  return {
    ...parsed,
    ...fields,
    head,
    problems,
    notice: { file, slug: noticeOf(file) ?? '', data: read.data, advice },
  };
}
