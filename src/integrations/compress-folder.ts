import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What compresses; fonts, pictures and Pagefind's own files are compressed already. */
const compressible = /\.(?:html|js|json|svg|xml|txt|css|webmanifest|ics)$/;

/** How many files are compressed at once: as many as Node has threads for it. */
const PARALLEL_FILES = 4;

/** Brotli's quality for a large site: a page of 28 KB takes 4 ms of a processor. */
const QUICK_QUALITY = 5;
/**
 * The largest site that is compressed at the highest quality, which takes some 100 ms for that page and makes it a tenth
 * smaller: worth it for a catalogue of some hundred pages, not for one of ten thousand.
 */
const MAX_THOROUGH_BYTES = 16_000_000;

/** What has been written, in numbers. */
export interface Compressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotliBytes: number;
}

/** The forms of a file that servers send in its place, by their endings; those alone that are smaller. */
export async function smallForms(bytes: Buffer, quality: number): Promise<ReadonlyMap<string, Buffer>> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // The largest window that every browser takes: the offline copy repeats itself over megabytes.
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]);
  const forms: readonly (readonly [string, Buffer])[] = [
    ['.br', br],
    ['.gz', gz],
  ];
  return new Map(forms.filter(([, form]) => form.length < bytes.length));
}

/** Gives the size of the smallest form. */
async function compressFile(file: string, quality: number): Promise<number> {
  const bytes = await readFile(file);
  const forms = await smallForms(bytes, quality);
  for (const [ending, form] of forms) await writeFile(`${file}${ending}`, form);
  return forms.get('.br')?.length ?? bytes.length;
}

/** What of a folder compresses, how many bytes it is, and how thoroughly that much is compressed. */
export async function compressibleIn(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const quality = bytes > MAX_THOROUGH_BYTES ? QUICK_QUALITY : constants.BROTLI_MAX_QUALITY;
  return { files, bytes, quality };
}

/**
 * Writes a `.br` and a `.gz` beside each file of a folder that becomes smaller by it, so that the server need not
 * compress and pages arrive in the fewest bytes.
 * @param folder the built site.
 */
export async function compressFolder(folder: string): Promise<Compressed> {
  const { files, bytes, quality } = await compressibleIn(folder);
  let brotliBytes = 0;
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) {
      const written = await compressFile(file, quality);
      brotliBytes += written;
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_FILES }, work));
  return { files: files.length, bytes, brotliBytes };
}
