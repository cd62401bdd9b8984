import type { Diagnostic, Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { reservedAddresses } from '../catalogue.ts';
import { isGuidePath } from '../../content/files/list-files.ts';
import { snippetAt } from '../../content/library.ts';
import { noticeOf } from '../../content/read-notices.ts';

const address = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const top = { line: 1, column: 1 } as const;

function articleProblems(file: string, earlier: string | undefined): Problem[] {
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  const slug = name.replace(/\.mdx$/, '');
  if (!name.endsWith('.mdx')) return [{ ...top, ...say('file-name.guide-ending') }];
  if (!isGuidePath(parts.slice(1).join('/'))) return [{ ...top, ...say('file-name.guide') }];
  return earlier === undefined ? [] : [{ ...top, ...say('duplicate-slug', { slug, other: earlier }) }];
}

function symptomProblems(file: string): Problem[] {
  const name = file.slice('symptoms/'.length);
  const id = name.replace(/\.yaml$/, '');
  if (!name.endsWith('.yaml')) return [{ ...top, ...say('file-name.symptom-ending') }];
  if (reservedAddresses.some((word) => word === id)) return [{ ...top, ...say('symptom-name.page', { id }) }];
  return address.test(id) ? [] : [{ ...top, ...say('symptom-name', { id }) }];
}

function snippetProblems(file: string): Problem[] {
  return snippetAt(file) === undefined ? [{ ...top, ...say('file-name.snippet') }] : [];
}

function noticeProblems(file: string): Problem[] {
  return noticeOf(file) === undefined ? [{ ...top, ...say('file-name.notice') }] : [];
}

/** Files whose names cannot become addresses, or would become the same one. */
export function checkFileNames(files: readonly string[]): Diagnostic[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    if (file.startsWith('symptoms/')) return symptomProblems(file).map((problem) => ({ file, ...problem }));
    if (file.startsWith('snippets/')) return snippetProblems(file).map((problem) => ({ file, ...problem }));
    if (file.startsWith('notices/')) return noticeProblems(file).map((problem) => ({ file, ...problem }));
    if (!file.startsWith('articles/')) return [];
    const [, language = '', ...rest] = file.split('/');
    const key = `${language}/${rest.at(-1) ?? ''}`;
    const problems = articleProblems(file, first.get(key));
    if (!first.has(key)) first.set(key, file);
    return problems.map((problem) => ({ file, ...problem }));
  });
}
