import type { Article, Content, ContentFiles } from '../content/model.ts';
import type { ArticleData } from '../content/schemas/article.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { changedFields, stateOf, type FieldChange, type Fields, type State } from './changed-fields.ts';
import { changedLines, type Line } from './changed-lines.ts';
import { treeChanges, type TreeChange } from './tree-changes.ts';

/** A content folder as it was read at one time. */
export interface Version {
  readonly files: ContentFiles;
  readonly content: Pick<Content, 'articles' | 'diagnostics'>;
}

/** What has become of one guide. */
export interface GuideChange {
  readonly file: string;
  readonly state: State;
  /** As it is read in each version; undefined where it is not there, or cannot be read. */
  readonly before?: Article;
  readonly after?: Article;
  readonly fields: readonly FieldChange[];
  /** The text as a customer reads it, the words of the tree among it. */
  readonly text: readonly Line[];
  /** The whole file as the editor writes it. */
  readonly source: readonly Line[];
  /** Undefined where neither version has a tree. */
  readonly tree?: TreeChange;
  readonly addresses: { readonly gone: readonly string[]; readonly new: readonly string[] };
  /** What is found in it now and was not before. */
  readonly findings: readonly Diagnostic[];
}

/** What has become of any other file. */
export interface FileChange {
  readonly file: string;
  readonly state: State;
  readonly source: readonly Line[];
  /** The titles of the guides that show it, where it is a snippet. */
  readonly shownIn: readonly string[];
  readonly findings: readonly Diagnostic[];
}

/** What has changed between two versions of a content folder. */
export interface Review {
  readonly guides: readonly GuideChange[];
  readonly files: readonly FileChange[];
}

const isGuide = (file: string) => /^articles\/.*\.mdx$/.test(file);

const written = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(String).join('\n');
  return typeof value === 'boolean' ? (value ? 'true' : '') : String(value);
};

/** The fields of a head as text; a list a value a line. */
function fieldsOf(data: ArticleData | undefined): Fields {
  return Object.fromEntries(
    Object.entries(data ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, written(value)]],
    ),
  );
}

/** What is said of a finding, wherever in its file it stands. */
const saidOf = ({ file, rule, message }: Diagnostic) => JSON.stringify([file, rule, message]);

/** Findings that were not there before; of several that say the same, as many as there are more. */
function newFindings(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic[] {
  const left = new Map<string, number>();
  for (const one of before) left.set(saidOf(one), (left.get(saidOf(one)) ?? 0) + 1);
  return after.filter((one) => {
    const count = left.get(saidOf(one)) ?? 0;
    left.set(saidOf(one), count - 1);
    return count <= 0;
  });
}

const addressesOf = (guide: Article | undefined): ReadonlySet<string> =>
  new Set((guide?.links ?? []).map(({ address }) => address));

function guideChange(
  file: string,
  [old, now]: readonly [string | undefined, string | undefined],
  before: Article | undefined,
  after: Article | undefined,
  findings: readonly Diagnostic[],
): GuideChange {
  const [was, is] = [addressesOf(before), addressesOf(after)];
  const hasTree = before?.tree !== undefined || after?.tree !== undefined;
  return {
    file,
    state: stateOf(old, now, 1),
    fields:
      before === undefined || after === undefined
        ? []
        : changedFields(fieldsOf(before.data), fieldsOf(after.data)),
    text: changedLines(before?.text ?? '', after?.text ?? ''),
    source: changedLines(old ?? '', now ?? ''),
    addresses: { gone: [...was].filter((one) => !is.has(one)), new: [...is].filter((one) => !was.has(one)) },
    findings,
    ...(hasTree ? { tree: treeChanges(before?.tree, after?.tree) } : {}),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** The titles of the guides that show a snippet, by the snippet's file. */
function showing(file: string, articles: readonly Article[]): string[] {
  const [, language, name] = /^snippets\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  if (name === undefined) return [];
  return articles
    .filter((guide) => guide.language === language && guide.snippets.has(name))
    .map(({ data }) => data.title);
}

/**
 * What has changed between two versions of a content folder: each guide and each other file whose text is another, and those in
 * which something is found now that was not found before.
 */
export function reviewOf(before: Version, after: Version): Review {
  const articlesOf = ({ content }: Version) => new Map(content.articles.map((one) => [one.file, one]));
  const [old, now] = [articlesOf(before), articlesOf(after)];
  const found = Map.groupBy(
    newFindings(before.content.diagnostics, after.content.diagnostics),
    ({ file }) => file,
  );
  const names = [...new Set([...before.files.keys(), ...after.files.keys(), ...found.keys()])].sort();
  const changed = names.filter((file) => before.files.get(file) !== after.files.get(file) || found.has(file));
  return {
    guides: changed
      .filter(isGuide)
      .map((file) =>
        guideChange(
          file,
          [before.files.get(file), after.files.get(file)],
          old.get(file),
          now.get(file),
          found.get(file) ?? [],
        ),
      ),
    files: changed
      .filter((file) => !isGuide(file))
      .map((file) => ({
        file,
        state: stateOf(before.files.get(file), after.files.get(file), 1),
        source: changedLines(before.files.get(file) ?? '', after.files.get(file) ?? ''),
        shownIn: showing(file, after.content.articles),
        findings: found.get(file) ?? [],
      })),
  };
}
