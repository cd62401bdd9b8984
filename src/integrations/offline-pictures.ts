import { isText, readBuilt, weight, type Built, type BuiltSite } from './offline-files.ts';

/** A picture in a page, as `blocks/Picture.astro` writes it. */
const shown = /<img class="picture"[^>]*? src="\/(assets\/[^"]+)"/g;

/**
 * Chooses the pictures of an offline copy: those of the first pages first, each that still fits. What is left out shows
 * its words.
 * @param pages the pages of the copy, the most useful first
 * @param budget the most that they may weigh together, in compressed bytes
 */
export async function choosePictures(
  site: BuiltSite,
  pages: readonly Built[],
  budget: number,
): Promise<{ readonly pictures: readonly Built[]; readonly bytes: number }> {
  const names = new Set(
    pages.flatMap(({ bytes }) => [...bytes.toString().matchAll(shown)].map(([, name = '']) => name)),
  );
  const pictures: Built[] = [];
  let sum = 0;
  for (const name of names) {
    const picture = await readBuilt(site, name);
    const bytes = isText(picture) ? weight(picture.bytes) : picture.bytes.length;
    if (sum + bytes > budget) continue;
    pictures.push(picture);
    sum += bytes;
  }
  return { pictures, bytes: sum };
}
