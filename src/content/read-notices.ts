import { inFile, type Diagnostic, type Problem } from '../diagnostics/diagnostic.ts';
import { frontMatter } from '../mdx/front-matter.ts';
import type { Inserts } from '../mdx/inserts.ts';
import type { ContentFiles, NoticeText } from './model.ts';
import { readSnippet } from './read-guide.ts';
import { noticeSchema } from './schemas/notice.ts';
import { strayHeadProblem } from './stray-head.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** The notice that a file holds, by its name in addresses; undefined for a file that holds none. */
export function noticeOf(file: string): string | undefined {
  return /^notices\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(file)?.[1];
}

/** One notice as far as it can be read, and what kept it from being read. */
export interface ReadNotice {
  readonly notice?: NoticeText;
  readonly problems: readonly Problem[];
}

/**
 * Reads one notice from its text.
 * @param file its path below the content folder: `notices/<slug>.mdx`.
 * @param inserts what it can name and other files say.
 */
export function readNotice(file: string, source: string, inserts: Inserts): ReadNotice {
  const head = frontMatter(source);
  const stray = strayHeadProblem(source);
  if (head === undefined || stray !== undefined) {
    const message = 'A notice begins with its front matter.';
    const suggestion = 'Write the three signs --- on the first line, the fields below, and --- again.';
    return { problems: [stray ?? { line: 1, column: 1, rule: 'front-matter', message, suggestion }] };
  }
  const read = readYaml(head.yaml, noticeSchema, head.before);
  const { body, problems } = readSnippet(file, source, inserts);
  if (!('data' in read)) return { problems: [...read.problems, ...problems] };
  if (body === undefined) return { problems };
  return {
    notice: { file, slug: noticeOf(file) ?? '', data: read.data, advice: body.guide.text },
    problems,
  };
}

/** Reads all notices of a content folder, in the order of their files. */
export function readNotices(
  files: ContentFiles,
  inserts: Inserts,
): { readonly notices: readonly NoticeText[]; readonly diagnostics: readonly Diagnostic[] } {
  const read = [...files].flatMap(([file, text]) =>
    noticeOf(file) === undefined ? [] : [{ file, ...readNotice(file, text, inserts) }],
  );
  return {
    notices: read.flatMap(({ notice }) => notice ?? []),
    diagnostics: read.flatMap(({ file, problems }) => inFile(file, problems)),
  };
}
