import type { ContentFiles } from '../../content/model.ts';
import { articleSchema, type ArticleData } from '../../content/schemas/article.ts';
import { readYaml } from '../../content/yaml/read-yaml.ts';
import { frontMatter } from '../../mdx/front-matter.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';

/** The file of a guide of the first language, by its place: `modem/restart-modem`. */
export const fileOfPlace = (place: string) => `articles/${FIRST_LANGUAGE}/${place}.mdx`;

const ofGuide = new RegExp(`^articles/${FIRST_LANGUAGE}/([^/]+)/([^/]+)\\.mdx$`);

/** The symptom and the slug of a guide of the first language, by its file; undefined for any other file. */
export function guideIn(file: string): { readonly symptom: string; readonly slug: string } | undefined {
  const [, symptom, slug] = ofGuide.exec(file) ?? [];
  return symptom === undefined || slug === undefined ? undefined : { symptom, slug };
}

/** The two parts of a place. */
export function partsOf(place: string): { readonly symptom: string; readonly slug: string } {
  const [symptom = '', slug = ''] = place.split('/');
  return { symptom, slug };
}

/** The text of a guide and what its head says; undefined where it is not there or its head cannot be read. */
export function guideAt(
  files: ContentFiles,
  place: string,
): { readonly text: string; readonly data: ArticleData } | undefined {
  const text = files.get(fileOfPlace(place));
  const head = text === undefined ? undefined : frontMatter(text);
  const read = head === undefined ? undefined : readYaml(head.yaml, articleSchema, head.before);
  return text === undefined || read === undefined || !('data' in read)
    ? undefined
    : { text, data: read.data };
}
