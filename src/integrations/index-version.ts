import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that has `src/` and the lock file. */
const OWN_PROGRAM = fileURLToPath(new URL('../../', import.meta.url));

/** Every file below a folder, by its path there with slashes, in the order of those. */
async function filesBelow(folder: string): Promise<[name: string, file: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file): [string, string] => [path.relative(folder, file).replaceAll(path.sep, '/'), file])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * A name for the search index that is made from a content folder: it changes whenever the index may. The pages carry
 * it, so a page only ever reads the index that was built with it. It comes from what goes into the index rather than
 * from the index itself, because the pages are written first. All of `src/` counts, not only what makes the index: a
 * list of its rooms would have to follow each move, and one that is forgotten would serve an old index for ever.
 * @param content absolute path of the content folder.
 * @param isLeftOut whether a file, by its path below the content folder, has no part in the site: a draft's.
 * @param program absolute path of the folder that has `src/` and `package-lock.json`; by itself this program's.
 * @returns ten hexadecimal digits.
 */
export async function indexVersion(
  content: string,
  isLeftOut: (file: string) => boolean = () => false,
  program = OWN_PROGRAM,
): Promise<string> {
  const hash = createHash('sha256');
  const [texts, code] = [await filesBelow(content), await filesBelow(path.join(program, 'src'))];
  // Of notices and areas nothing is in the index: one more must change no page of the site.
  const indexed = texts.filter(([name]) => !/^(?:notices\/|areas\.yaml$)/.test(name) && !isLeftOut(name));
  const lock = path.join(program, 'package-lock.json');
  for (const [name, file] of [...indexed, ...code, [path.basename(lock), lock] as const]) {
    const bytes = await readFile(file);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 10);
}
