import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A guide's file: its path below `articles/`, and what stands in it. */
export interface GuideFile {
  readonly path: string;
  readonly text: string;
}

const suffix = (copy: number) => (copy === 0 ? '' : `-${copy}`);

/**
 * Renames what a guide names: its title, what customers call it and its end are told apart by a number, because two
 * guides may not claim the same words or have the same text; the guides that it leads to are those of its own copy. A copy was never
 * called otherwise.
 */
function renamed(text: string, copy: number, last: number): string {
  if (copy === 0) return text;
  const number = copy.toLocaleString('fa', { useGrouping: false });
  const inCopy = (slugs: string) => slugs.replace(/[a-z0-9-]+/g, (slug) => `${slug}${suffix(copy)}`);
  const named = text.replace(/^moved:(?: \[.*\]|(?:\n {2}- .*)+)\n/m, '');
  return `${named}\nاین راهنما رونوشت شمارهٔ ${number} است.\n`
    .replace(/^(title: |  - )(['"]?)(.*)\2$/gm, (_, start: string, quote: string, words: string) =>
      [start, quote, words, ' ', number, quote].join(''),
    )
    .replace(/^related: \[(.*)\]$/m, (_, slugs: string) => `related: [${copy === last ? '' : inCopy(slugs)}]`)
    .replace(/article="([a-z0-9-]+)"/g, (_, slug: string) =>
      copy === last ? `article="${slug}"` : `article="${slug}${suffix(copy)}"`,
    );
}

/**
 * As many guides as asked for, of the same words: the guides in turn, then copies of them with a number in name and
 * title. A copy leads to guides of the same copy, so that links are as far apart as in a real folder; the last, which
 * may be cut short, leads to the originals and names none as related.
 * @param count how many; fewer than there are cut the list short only where nothing refers to what is cut.
 */
export function scaleGuides(guides: readonly GuideFile[], count: number): GuideFile[] {
  const last = Math.floor((count - 1) / guides.length);
  return Array.from({ length: count }, (_, index) => {
    const copy = Math.floor(index / guides.length);
    const guide = guides[index % guides.length];
    if (guide === undefined) throw new Error('There are no guides to copy: name a folder with articles/.');
    return {
      path: guide.path.replace(/\.mdx$/, `${suffix(copy)}.mdx`),
      text: renamed(guide.text, copy, last),
    };
  });
}

/** The guides of a content folder, in the order of their paths. */
export async function readGuides(folder: string): Promise<GuideFile[]> {
  const base = path.join(folder, 'articles');
  const names = (await readdir(base, { recursive: true })).filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: name.replaceAll(path.sep, '/'),
      text: await readFile(path.join(base, name), 'utf8'),
    })),
  );
}

/**
 * Writes a content folder of so many guides, with the site, the symptoms and the words of another.
 * @param count at least as many as the other has.
 */
export async function writeScaledContent(from: string, to: string, count: number): Promise<void> {
  const guides = await readGuides(from);
  if (count < guides.length) {
    throw new Error(`${from} has ${guides.length} guides already: ask for at least as many.`);
  }
  await cp(from, to, { recursive: true, filter: (source) => path.basename(source) !== 'articles' });
  for (const guide of scaleGuides(guides, count)) {
    const target = path.join(to, 'articles', guide.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, guide.text);
  }
}
