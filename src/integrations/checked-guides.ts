import { createRequire } from 'node:module';
import type { ArticleData } from '../content/schemas/article.ts';
import { isGuidePath, readGuideText } from '../content/files/list-files.ts';
import type * as linting from '../lint/lint-content.ts';
import type { Article } from '../content/model.ts';
import type { Tree } from '../tree/tree.ts';
import { guideInserts } from './guide-inserts.ts';
import type * as build from './content-of-build.ts';

/**
 * Astro runs content.config.ts in Vite's module runner, which has modules of its own: an import would be a second
 * reading of the whole folder. Node's own modules, in which the integrations have read it, are only reached by Node.
 */
const native = createRequire(import.meta.url);

/** What a guide's place in its collection holds. */
export interface CheckedGuide extends ArticleData {
  /** Its questions as data; undefined where it asks none. */
  readonly tree?: Tree;
  /** About how many screens of a phone it takes. */
  readonly screens: number;
}

const checked = ({ data, screens, tree }: Pick<Article, 'data' | 'screens' | 'tree'>): CheckedGuide => ({
  ...data,
  screens,
  ...(tree && { tree }),
});

/** A guide by its path below the content folder; undefined for a file that the check does not read as a guide. */
export type GuideLookup = (file: string) => Promise<CheckedGuide | undefined>;

/** The guides of a build, from the one reading of the folder that it was checked by. */
function guidesOfBuild(folder: string): GuideLookup {
  const { contentOfBuild }: typeof build = native('./content-of-build.ts');
  const byFile = contentOfBuild(folder).then(
    ({ articles }) => new Map(articles.map((article) => [article.file, checked(article)])),
  );
  return async (file) => (await byFile).get(file);
}

/** The guides of the live preview, each as it stands now. */
function guidesOfPreview(folder: string): GuideLookup {
  const { lintChangedGuide }: typeof linting = native('../lint/lint-content.ts');
  const inserts = guideInserts(folder);
  return async (file) => {
    const source = isGuidePath(file.replace('articles/', '')) ? await readGuideText(folder, file) : undefined;
    const article = source === undefined ? undefined : lintChangedGuide(file, source, inserts(file)).article;
    return article && checked(article);
  };
}

/**
 * The guides as the content check read them, so that what is published is what was checked: nothing that the check
 * does not list, and fields as it understood them.
 * @param folder absolute path of the content folder.
 * @param live whether files may change, as in the live preview.
 */
export function checkedGuides(folder: string, live: boolean): GuideLookup {
  return live ? guidesOfPreview(folder) : guidesOfBuild(folder);
}
