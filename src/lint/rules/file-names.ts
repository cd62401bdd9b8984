import type { Diagnostic, Problem } from '../../diagnostics/diagnostic.ts';
import { reservedAddresses } from '../catalogue.ts';
import { isGuidePath } from '../../content/files/list-files.ts';
import { snippetAt } from '../../content/library.ts';
import { noticeOf } from '../../content/read-notices.ts';

const address = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const top = { line: 1, column: 1 } as const;

const ALLOWED_LETTERS = 'small Latin letters, digits and hyphens';

function articleProblems(file: string, earlier: string | undefined): Problem[] {
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  const slug = name.replace(/\.mdx$/, '');
  if (!name.endsWith('.mdx')) {
    const suggestion = 'Give it the ending .mdx, or take it out of the folder.';
    return [{ ...top, rule: 'file-name', message: 'Only files that end in .mdx become guides.', suggestion }];
  }
  if (!isGuidePath(parts.slice(1).join('/'))) {
    const suggestion = `Name it articles/<language>/<symptom>/<slug>.mdx, each of ${ALLOWED_LETTERS}.`;
    return [{ ...top, rule: 'file-name', message: 'The file cannot become an address.', suggestion }];
  }
  if (earlier === undefined) return [];
  const message = `The slug "${slug}" is already the name of ${earlier}.`;
  return [{ ...top, rule: 'duplicate-slug', message, suggestion: 'Rename one of the two files.' }];
}

function symptomProblems(file: string): Problem[] {
  const name = file.slice('symptoms/'.length);
  const id = name.replace(/\.yaml$/, '');
  if (!name.endsWith('.yaml')) {
    const suggestion = 'Give it the ending .yaml, or take it out of the folder.';
    return [
      { ...top, rule: 'file-name', message: 'Only files that end in .yaml become symptoms.', suggestion },
    ];
  }
  const reserved = reservedAddresses.some((word) => word === id);
  if (!reserved && address.test(id)) return [];
  const message = reserved ? `"/${id}/" is a page of the site.` : `"${id}" cannot be an address.`;
  return [
    {
      ...top,
      rule: 'symptom-name',
      message,
      suggestion: `Name the file with another word, of ${ALLOWED_LETTERS}.`,
    },
  ];
}

function snippetProblems(file: string): Problem[] {
  if (snippetAt(file) !== undefined) return [];
  const suggestion = `Name it snippets/<language>/<name>.mdx, each of ${ALLOWED_LETTERS}.`;
  return [{ ...top, rule: 'file-name', message: 'No guide can name this file as a snippet.', suggestion }];
}

function noticeProblems(file: string): Problem[] {
  if (noticeOf(file) !== undefined) return [];
  const suggestion = `Name it notices/<slug>.mdx, the slug of ${ALLOWED_LETTERS}.`;
  return [{ ...top, rule: 'file-name', message: 'The file cannot become a notice.', suggestion }];
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
