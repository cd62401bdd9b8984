import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { libraryOf, snippetAt, type Library } from '../content/library.ts';
import { siteSchema } from '../content/schemas/site.ts';
import { readYaml } from '../content/yaml/read-yaml.ts';
import { namesInserts, type Inserts } from '../mdx/inserts.ts';

/** What a text file says; empty where it cannot be read, which the content check names. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The snippets of a content folder by their paths below it; links are not followed, as the check does not. */
function snippetTexts(folder: string): Map<string, string> {
  const below = (place: string) => {
    try {
      return readdirSync(path.join(folder, place), { withFileTypes: true });
    } catch {
      return [];
    }
  };
  const languages = below('snippets').filter((entry) => entry.isDirectory());
  const files = languages.flatMap(({ name: language }) =>
    below(`snippets/${language}`).flatMap((entry) =>
      entry.isFile() ? [`snippets/${language}/${entry.name}`] : [],
    ),
  );
  return new Map(
    files
      .filter((file) => snippetAt(file) !== undefined)
      .map((file) => [file, textOf(path.join(folder, file))] as const),
  );
}

function libraryFrom(siteText: string, texts: ReadonlyMap<string, string>): Library {
  const site = readYaml(siteText, siteSchema);
  return libraryOf(texts, 'data' in site ? site.data : undefined);
}

/**
 * What the guides of a content folder can name, as the files that say it stand at the time of asking: in the live preview
 * they change. They are read each time, and put together again where one has changed.
 * @param folder absolute path of the content folder.
 * @returns what a guide can name, by its path below the folder, or by its address on the disk.
 */
export function guideInserts(folder: string): (guide: string | URL | undefined) => Inserts {
  let read: { readonly key: string; readonly library: Library } | undefined;
  return (guide) => {
    const siteText = textOf(path.join(folder, 'site.yaml'));
    const texts = snippetTexts(folder);
    const key = JSON.stringify([siteText, ...texts]);
    if (read?.key !== key) read = { key, library: libraryFrom(siteText, texts) };
    const file = guide instanceof URL ? path.relative(folder, fileURLToPath(guide)) : (guide ?? '');
    return read.library.insertsOf(file.split(/[\\/]/)[1] ?? '');
  };
}

/** Whether guides show what a file says, by its path below the content folder. */
export function isShared(file: string): boolean {
  return file === 'site.yaml' || /^snippets[\\/]/.test(file);
}

/** The guides of a content folder that name what other files say, by their paths on the disk. */
export function guidesWithInserts(folder: string): string[] {
  const articles = path.join(folder, 'articles');
  return readdirSync(articles, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => namesInserts(textOf(file)));
}
