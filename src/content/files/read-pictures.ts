import { imageMetadata } from 'astro/assets/utils';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Picture } from '../model.ts';

/** What browsers show, and what people have instead and would put beside it. */
const pictureFile = /\.(?:avif|bmp|gif|hei[cf]|jpe?g|png|svg|tiff?|webp)$/i;

/** Pictures as they were last read, by file: a save of a guide reads none of them again. */
const remembered = new Map<string, { readonly changed: number; readonly picture: Picture }>();

async function readPicture(file: string): Promise<Picture> {
  const { mtimeMs, size: bytes } = await stat(file);
  const before = remembered.get(file);
  if (before?.changed === mtimeMs && before.picture.bytes === bytes) return before.picture;
  const data = await readFile(file);
  const known = await imageMetadata(data, file).catch(() => undefined);
  const picture = known === undefined ? { bytes } : { bytes, width: known.width, format: known.format };
  remembered.set(file, { changed: mtimeMs, picture });
  return picture;
}

/**
 * What the pictures among some files are, by their addresses.
 * @param addresses of files in `public/`: `/pictures/modem.png`.
 */
export async function readPictures(addresses: ReadonlySet<string>): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const address of addresses) {
    if (!pictureFile.test(address)) continue;
    const picture = await readPicture(path.resolve('public', address.slice(1))).catch(() => undefined);
    if (picture !== undefined) pictures.set(address, picture);
  }
  return pictures;
}
