import { isContentPath, PICTURES_FOLDER } from '../../content/files/list-files.ts';
import type { ContentFiles } from '../../content/model.ts';
import { NoReview } from './no-review.ts';
import { commitOf, contentsOf, filesOf, isInRepository, mergeBase } from './git.ts';

/** What a content folder was at a commit. */
export interface PublishedVersion {
  /** What it is, as an editor knows it: `origin/main (3ff5f55)`. */
  readonly name: string;
  readonly files: ContentFiles;
  /** The names of its pictures. */
  readonly pictures: ReadonlySet<string>;
}

/** Where what is published usually stands. */
const usual = ['origin/main', 'main', 'origin/master', 'master'] as const;

const FETCH = 'Run "git fetch origin main", or name another with --against.';
const FETCH_FA = '«git fetch origin main» را اجرا کنید.';

/** The commit that changes are counted from: the one that is named, or where the work on what is usual began. */
async function startOf(folder: string, against: string | undefined): Promise<readonly [string, string]> {
  if (against !== undefined) {
    const commit = await commitOf(folder, against);
    if (commit !== undefined) return [against, commit];
    throw new NoReview(
      `There is no commit "${against}": name a branch, a tag or a commit that is here ("git branch --all" lists the branches).`,
      `«${against}» در git نیست. نام یک شاخه، برچسب یا ثبت را بنویسید؛ «git branch --all» شاخه‌ها را نشان می‌دهد.`,
    );
  }
  if ((await commitOf(folder, 'HEAD')) === undefined)
    throw new NoReview(
      'Nothing is committed yet, so there is nothing to compare with: commit the folder as it is published.',
      'هنوز چیزی ثبت (commit) نشده است که با آن مقایسه شود. پوشه را همان‌طور که منتشر شده است ثبت کنید.',
    );
  for (const name of usual) {
    const commit = await commitOf(folder, name);
    if (commit === undefined) continue;
    const base = await mergeBase(folder, commit);
    if (base !== undefined) return [name, base];
    throw new NoReview(
      `This branch and ${name} have no commit in common here. ${FETCH}`,
      `این شاخه و ${name} اینجا چیز مشترکی ندارند. ${FETCH_FA}`,
    );
  }
  throw new NoReview(
    `There is neither origin/main nor main to compare with. ${FETCH}`,
    `شاخهٔ origin/main یا main اینجا نیست. ${FETCH_FA}`,
  );
}

/**
 * A content folder as it was published, out of git.
 * @param folder absolute path of the content folder.
 * @param against the commit that is published; by itself where this branch left `origin/main` or `main`.
 * @throws NoReview that says what to do where there is no git, no repository or no such commit.
 */
export async function publishedVersion(folder: string, against?: string): Promise<PublishedVersion> {
  if (!(await isInRepository(folder)))
    throw new NoReview(
      `${folder} is in no git repository, so nobody knows what was published: put it into one, or run this where it is.`,
      'پوشهٔ محتوا در git نیست و معلوم نیست چه چیزی منتشر شده است. این فرمان را در پوشه‌ای اجرا کنید که با git گرفته‌اید.',
    );
  const [name, commit] = await startOf(folder, against);
  const listed = (await filesOf(folder, commit)).filter(({ file }) => isContentPath(file));
  const isPicture = (file: string) => file.startsWith(`${PICTURES_FOLDER}/`);
  const contents = await contentsOf(
    folder,
    listed.filter(({ file }) => !isPicture(file)),
  );
  return {
    name: `${name} (${commit.slice(0, 7)})`,
    files: new Map([...contents].map(([file, bytes]) => [file, bytes.toString()])),
    pictures: new Set(
      listed.flatMap(({ file }) => (isPicture(file) ? [file.slice(PICTURES_FOLDER.length + 1)] : [])),
    ),
  };
}
