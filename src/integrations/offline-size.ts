import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { persianNumber } from '../text/format/persian-format.ts';

/** How the offer to save the site says its size, as `KeepOffline.astro` writes it. */
const SIZE = /(<span data-keep-size>[^<]*?)([۰-۹0-9٬]+)/;

/**
 * Says in every page what the offline copy really weighs, where a customer who saves data is asked first. The pages are
 * written before it is known; until then they say the most that it may be.
 * @param folder the built site
 * @param bytes what it weighs on its way; ten kilobytes are the finest that is said
 */
export async function writeSize(folder: string, bytes: number): Promise<void> {
  const size = persianNumber(Math.ceil(bytes / 10_000) * 10);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  for (const name of names) {
    const file = path.join(folder, name);
    const html = await readFile(file, 'utf8');
    const told = html.replace(SIZE, (_, before: string) => before + size);
    if (told !== html) await writeFile(file, told);
  }
}
