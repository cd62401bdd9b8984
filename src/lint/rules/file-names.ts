import type { Diagnostic, Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { reservedAddresses } from '../catalogue.ts';
import { isGuidePath } from '../../content/files/list-files.ts';
import { snippetAt } from '../../content/library.ts';
import { noticeOf } from '../../content/read-notices.ts';
import { slugPattern } from '../../content/schemas/slug.ts';

const top = { line: 1, column: 1 } as const;

function articleProblems(file: string, other: string | undefined): Problem[] {
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  const slug = name.replace(/\.mdx$/, '');
  if (!name.endsWith('.mdx')) return [{ ...top, ...say('file-name.guide-ending') }];
  if (!isGuidePath(parts.slice(1).join('/'))) return [{ ...top, ...say('file-name.guide') }];
  return other === undefined ? [] : [{ ...top, ...say('duplicate-slug', { slug, file: other }) }];
}

function symptomProblems(file: string): Problem[] {
  const name = file.slice('symptoms/'.length);
  const id = name.replace(/\.yaml$/, '');
  if (!name.endsWith('.yaml')) return [{ ...top, ...say('file-name.symptom-ending') }];
  if (reservedAddresses.some((word) => word === id)) return [{ ...top, ...say('symptom-name.page', { id }) }];
  return slugPattern.test(id) ? [] : [{ ...top, ...say('symptom-name', { id }) }];
}

function snippetProblems(file: string): Problem[] {
  return snippetAt(file) === undefined ? [{ ...top, ...say('file-name.snippet') }] : [];
}

function noticeProblems(file: string): Problem[] {
  return noticeOf(file) === undefined ? [{ ...top, ...say('file-name.notice') }] : [];
}

/** A guide's language and name, which no two guides have. */
function nameOf(file: string): string {
  const [, language = '', ...rest] = file.split('/');
  return `${language}/${rest.at(-1) ?? ''}`;
}

/** Files whose names cannot become addresses, or would become the same one: of those each is told of another. */
export function checkFileNames(files: readonly string[]): Diagnostic[] {
  const byName = Map.groupBy(
    files.filter((file) => file.startsWith('articles/')),
    nameOf,
  );
  return files.flatMap((file) => {
    if (file.startsWith('symptoms/')) return symptomProblems(file).map((problem) => ({ file, ...problem }));
    if (file.startsWith('snippets/')) return snippetProblems(file).map((problem) => ({ file, ...problem }));
    if (file.startsWith('notices/')) return noticeProblems(file).map((problem) => ({ file, ...problem }));
    if (!file.startsWith('articles/')) return [];
    const other = byName.get(nameOf(file))?.find((one) => one !== file);
    return articleProblems(file, other).map((problem) => ({ file, ...problem }));
  });
}
