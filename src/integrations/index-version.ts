import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders whose code decides what the search index holds, and the root with the lock file of its libraries. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const code = ['search', 'text', 'mdx', 'lint', 'content', 'integrations'].map((feature) => `src/${feature}`);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * A name for the search index that is made from a content folder: it changes whenever the index may. The pages carry
 * it, so a page only ever reads the index that was built with it. It comes from what goes into the index rather than
 * from the index itself, because the pages are written first.
 */
export async function indexVersion(content: string): Promise<string> {
  const hash = createHash('sha256');
  const folders = [content, ...code.map((folder) => path.join(root, folder))];
  const files = (await Promise.all(folders.map(filesBelow))).flat();
  for (const file of [...files, path.join(root, 'package-lock.json')].sort()) {
    hash.update(`${path.relative(file.startsWith(content) ? content : root, file)}\0`);
    hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 10);
}
