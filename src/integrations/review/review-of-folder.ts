import { readFile } from 'node:fs/promises';
import { readFiles } from '../../content/files/read-files.ts';
import type { Picture } from '../../content/model.ts';
import { lintFiles } from '../../lint/lint-files.ts';
import { lintChangedGuide } from '../../lint/lint-content.ts';
import { reviewOf } from '../../review/guide-changes.ts';
import { reviewPage } from '../../review/review-page.ts';
import { publishedVersion } from './published-version.ts';

/** A picture of which only the name is known: nothing is said of what it is. */
const unknownPicture: Picture = { bytes: 1, width: 1, height: 1, format: 'png' };

/** The page's style sheets, which it carries within. */
const STYLES = ['review.css', 'picture.css'];

/**
 * A page that says what has changed in a content folder against what is published.
 * @param folder absolute path of the content folder.
 * @param against the commit that is published; by itself where this branch left `origin/main` or `main`.
 * @throws NoReview that says what to do where that cannot be known.
 */
export async function reviewOfFolder(folder: string, against?: string): Promise<string> {
  const published = await publishedVersion(folder, against);
  const { files, pictures } = await readFiles(folder);
  const now = new Date();
  const before = [...published.pictures].map((name) => [name, pictures.get(name) ?? unknownPicture] as const);
  const review = reviewOf(
    {
      files: published.files,
      content: lintFiles(published.files, { now, pictures: new Map(before) }),
    },
    { files, content: lintFiles(files, { now, pictures }, lintChangedGuide) },
  );
  const styles = await Promise.all(
    STYLES.map((name) => readFile(new URL(`../../review/${name}`, import.meta.url), 'utf8')),
  );
  return reviewPage(review, published.name, styles.join(''));
}
