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
 * smaller: worth it for a catalogue of a hundred pages, not for one of ten thousand.
 */
const MAX_THOROUGH_BYTES = 8_000_000;

/** What has been written, in numbers. */
export interface Compressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotliBytes: number;
}

/** Gives the size of the smallest form. */
async function compressFile(file: string, quality: number): Promise<number> {
  const bytes = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // The largest window that every browser takes: the offline copy repeats itself over megabytes.
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]);
  if (br.length < bytes.length) await writeFile(`${file}.br`, br);
  if (gz.length < bytes.length) await writeFile(`${file}.gz`, gz);
  return Math.min(br.length, bytes.length);
}

/**
 * Writes a `.br` and a `.gz` beside each file of a folder that becomes smaller by it, so that the server need not
 * compress and pages arrive in the fewest bytes.
 * @param folder the built site.
 */
export async function compressFolder(folder: string): Promise<Compressed> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const quality = bytes > MAX_THOROUGH_BYTES ? QUICK_QUALITY : constants.BROTLI_MAX_QUALITY;
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
