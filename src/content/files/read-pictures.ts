import { imageMetadata } from 'astro/assets/utils';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Picture } from '../model.ts';
import { PICTURES_FOLDER } from './list-files.ts';

/** More than this is not read: what it is does not matter any more. */
const MAX_READ_BYTES = 20_000_000;

/** Pictures as they were last read, by file: a save of a guide reads none of them again. */
const remembered = new Map<string, { readonly changed: number; readonly picture: Picture }>();

async function lookInto(file: string, bytes: number): Promise<Picture> {
  if (bytes > MAX_READ_BYTES) return { bytes };
  const data = await readFile(file);
  const known = await imageMetadata(data, file).catch(() => undefined);
  if (known === undefined) return { bytes };
  const { width, height, format } = known;
  return { bytes, width, height, format, ...(format === 'svg' ? { source: data.toString() } : {}) };
}

async function readPicture(file: string): Promise<Picture> {
  const { mtimeMs, size } = await stat(file);
  const before = remembered.get(file);
  if (before?.changed === mtimeMs && before.picture.bytes === size) return before.picture;
  const picture = await lookInto(file, size);
  remembered.set(file, { changed: mtimeMs, picture });
  return picture;
}

/**
 * What the pictures of a content folder are, by name.
 * @param folder absolute path of the content folder.
 * @param names their paths below its folder of pictures: `modem-back.svg`.
 */
export async function readPictures(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const name of names) pictures.set(name, await readPicture(path.join(folder, PICTURES_FOLDER, name)));
  return pictures;
}
