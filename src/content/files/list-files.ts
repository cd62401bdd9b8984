import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inFile, type Diagnostic, type Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';

/** A content folder's files by their paths below it, in the order of their names, and what is not read at all. */
export interface Listing {
  readonly files: readonly string[];
  /** The files in the folder of pictures, by their paths below that: `modem-back.svg`. */
  readonly pictures: readonly string[];
  /** Entries that nobody would see in an editor's program, or that lead out of the folder. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A guide's path below `articles/`: `fa/slow/slow-internet.mdx` (language, symptom, slug). */
const guidePath = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/){2}[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;

/** Whether a path below `articles/` is one that a guide may have. */
export function isGuidePath(file: string): boolean {
  return guidePath.test(file);
}

/** The folder of the pictures that guides show. */
export const PICTURES_FOLDER = 'pictures';

/** What of a content folder is content. */
const content = /^(?:articles|notices|snippets|symptoms|pictures)(?:\/|$)|^\w+\.yaml$|^queries\.json$/;

/**
 * Whether a path below the content folder is one that a text of it may have: none leads out of the folder, none is hidden.
 * What is written by a program for somebody else is held to it.
 */
export function isTextPath(file: string): boolean {
  const isText = /\.(?:mdx|yaml|json)$/.test(file) && !file.startsWith(`${PICTURES_FOLDER}/`);
  return isText && content.test(file) && file.split('/').every((part) => /^[^.\\:\0][^\\:\0]*$/.test(part));
}

/** Whether a file is content, a text or a picture, by its path below the content folder. */
export function isContentPath(file: string): boolean {
  return content.test(file) && !file.split('/').some((name) => name.startsWith('.'));
}

interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** Why an entry is not read; undefined where it is, or is a folder, or is some program's own file. */
function refusal(entry: Entry): Sayings | undefined {
  if (entry.isSymbolicLink()) return say('file-name.link');
  if (entry.isDirectory()) return undefined;
  if (!entry.isFile()) return say('file-name.no-file');
  return entry.name.startsWith('.') && /\.(?:mdx|yaml)$/.test(entry.name)
    ? say('file-name.hidden')
    : undefined;
}

/**
 * Lists what a folder holds. The content check and the site's loader both read by this list, so that nothing is
 * published that was not checked; links are not followed: they lead out of the folder, or round in it for ever.
 * @param folder absolute path of a content folder.
 */
export async function listContent(folder: string): Promise<Listing> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: string[] = [];
  const pictures: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const file = path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
    if (!content.test(file)) continue;
    const refused = refusal(entry);
    if (refused !== undefined) diagnostics.push(...inFile(file, [{ line: 1, column: 1, ...refused }]));
    else if (!entry.isFile() || entry.name.startsWith('.')) continue;
    else if (!file.startsWith(`${PICTURES_FOLDER}/`)) files.push(file);
    else pictures.push(file.slice(PICTURES_FOLDER.length + 1));
  }
  return { files: files.sort(), pictures: pictures.sort(), diagnostics };
}

/** A guide's text by its path below the content folder; undefined where it is no ordinary file of that folder. */
export async function readGuideText(folder: string, file: string): Promise<string | undefined> {
  const parts = file.split('/');
  const folders = parts.slice(0, -1).map((_, index) => path.join(folder, ...parts.slice(0, index + 1)));
  const ordinary = await Promise.all([
    ...folders.map(async (one) => (await lstat(one)).isDirectory()),
    lstat(path.join(folder, file)).then((one) => one.isFile()),
  ]);
  return ordinary.every(Boolean) ? readFile(path.join(folder, file), 'utf8') : undefined;
}
