import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { putInFrame } from '../notices/html/frame.ts';
import { noticesPages } from '../notices/html/notices-pages.ts';
import { NOTICES_PAGE } from '../notices/notice.ts';
import { noticesFiles } from '../notices/publish/notices-files.ts';
import { viewOf, type Publication } from '../notices/publish/publication.ts';
import { compressibleIn, smallForms } from './compress-folder.ts';
import { writeChanged } from './write-changed.ts';

/** What has become of a built site's notices, in files. */
export interface Replaced {
  readonly written: number;
  readonly same: number;
  readonly removed: number;
}

/** All that stands below `/notices*`, by its place in the built site. */
function placesOf(publication: Publication, frame: string): ReadonlyMap<string, string> {
  const view = viewOf(publication);
  const pages = noticesPages(publication.document, view).map(
    (page) => [`${page.url}index.html`, putInFrame(frame, view.strings.noticesTitle, page)] as const,
  );
  return new Map([...pages, ...noticesFiles(publication)]);
}

/** The small forms that a file may have beside it. */
const endings = ['.br', '.gz'] as const;

/**
 * Writes one file where it has changed. Its small forms come first: whoever is interrupted in between finds the file as it was and
 * writes all of them again; and none stays that is no longer made of it, since servers would go on sending it.
 */
async function place(file: string, text: string, quality: number | undefined): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return false;
  const forms =
    quality === undefined ? new Map<string, Buffer>() : await smallForms(Buffer.from(text), quality);
  for (const ending of endings) {
    const form = forms.get(ending);
    await (form === undefined
      ? rm(`${file}${ending}`, { force: true })
      : writeChanged(`${file}${ending}`, form));
  }
  return writeChanged(file, text);
}

/** Removes what stands below `/notices/` and is nothing of what is published: the pages of notices that are gone. */
async function removeOthers(site: string, places: ReadonlyMap<string, string>): Promise<number> {
  const folder = path.join(site, NOTICES_PAGE);
  const wanted = [...places.keys()].filter((one) => one.startsWith(NOTICES_PAGE));
  const kept = new Set(wanted.map((one) => one.slice(NOTICES_PAGE.length).split('/')[0]));
  const gone = (await readdir(folder)).filter((name) => !kept.has(name.replace(/\.(?:br|gz)$/, '')));
  for (const name of gone) await rm(path.join(folder, name), { recursive: true });
  return gone.length;
}

/**
 * Puts other notices into a built site, and changes no file of it but `/notices*`. Each file comes into its place whole, and one
 * that holds the same already stays as it is.
 * @param site absolute path of the built site.
 * @param compress whether each file has its small forms beside it.
 * @throws Error where the folder is no built site of this program.
 */
export async function replaceNotices(
  site: string,
  publication: Publication,
  compress: boolean,
): Promise<Replaced> {
  const frame = await readFile(path.join(site, NOTICES_PAGE, 'index.html'), 'utf8').catch(() => {
    throw new Error(`There is no built site in ${site}: run "npm run build" first.`);
  });
  const places = placesOf(publication, frame);
  const quality = compress ? (await compressibleIn(site)).quality : undefined;
  let written = 0;
  for (const [address, text] of places)
    if (await place(path.join(site, address), text, quality)) written += 1;
  return { written, same: places.size - written, removed: await removeOthers(site, places) };
}
