import { snippetFile } from '../../content/library.ts';
import { MAX_SLUG_LENGTH, slugPattern } from '../../content/schemas/slug.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { formsFa } from '../../strings/fa-forms.ts';

/** What can be made from nothing by a form. */
export const newKinds = ['guide', 'notice', 'symptom', 'snippet'] as const;
export type NewKind = (typeof newKinds)[number];

/** The path of a new file below the content folder. */
export function newFilePath(kind: NewKind, slug: string, symptom: string): string {
  if (kind === 'guide') return `articles/${FIRST_LANGUAGE}/${symptom}/${slug}.mdx`;
  if (kind === 'snippet') return snippetFile(FIRST_LANGUAGE, slug);
  return kind === 'notice' ? `notices/${slug}.mdx` : `symptoms/${slug}.yaml`;
}

/** The file that has a name already; a guide's name is one in all symptoms. */
export function fileOfName(kind: NewKind, slug: string, files: Iterable<string>): string | undefined {
  const own = newFilePath(kind, slug, '');
  const folder = kind === 'guide' ? `articles/${FIRST_LANGUAGE}/` : own.slice(0, own.lastIndexOf('/') + 1);
  return [...files].find(
    (file) => file.startsWith(folder) && /([^/]+)\.(?:mdx|yaml)$/.exec(file)?.[1] === slug,
  );
}

/** Why a name cannot be that of a new file, and what to do; undefined where it can. */
export function slugProblem(
  kind: NewKind,
  slug: string,
  files: Iterable<string>,
): { readonly message: string; readonly suggestion: string } | undefined {
  if (!slugPattern.test(slug) || slug.length > MAX_SLUG_LENGTH)
    return { message: formsFa.badSlug.replace('{name}', () => slug), suggestion: formsFa.badSlugMend };
  if (fileOfName(kind, slug, files) === undefined) return undefined;
  return { message: formsFa.taken.replace('{name}', () => slug), suggestion: formsFa.takenMend };
}
