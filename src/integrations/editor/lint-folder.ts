import { isDeepStrictEqual } from 'node:util';
import type { ReadFolder } from '../../content/files/read-files.ts';
import type { Content, ContentFiles } from '../../content/model.ts';
import { lintChangedGuide } from '../../lint/lint-content.ts';
import { lintFiles } from '../../lint/lint-files.ts';

type Texts = Pick<ReadFolder, 'files' | 'pictures'>;

/** A folder as it was judged, and when. */
interface Judged extends Texts {
  readonly content: Content;
  readonly at: number;
}

/** A gesture asks three times: what was wrong, what would be, and, once it is written, what is. Two of them are known. */
const MAX_REMEMBERED = 2;

/** What is due and what is over changes with the hour; after this many milliseconds a folder is judged anew. */
const MAX_AGE = 60_000;

let remembered: readonly Judged[] = [];

const isSame = (a: ContentFiles, b: ContentFiles) =>
  a.size === b.size && [...a].every(([file, text]) => b.get(file) === text);

/** What the rules say of a folder's texts; what was said of the same texts a moment ago is said again. */
export function lintFolder({ files, pictures }: Texts): Content {
  const now = Date.now();
  const known = remembered.find(
    (one) => now - one.at < MAX_AGE && isSame(one.files, files) && isDeepStrictEqual(one.pictures, pictures),
  );
  if (known !== undefined) return known.content;
  const content = lintFiles(files, { now: new Date(now), pictures }, lintChangedGuide);
  remembered = [{ files, pictures, content, at: now }, ...remembered].slice(0, MAX_REMEMBERED);
  return content;
}
