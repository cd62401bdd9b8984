import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file unless it holds the same already: its time stays, and with it what servers call this version of it. It
 * comes into its place whole, since somebody may be reading it.
 * @returns whether it was written.
 */
export async function writeChanged(file: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content);
  const before = await readFile(file).catch(() => undefined);
  if (before?.equals(bytes) === true) return false;
  await mkdir(path.dirname(file), { recursive: true });
  // Beside its place: only within one disk a name changes at once.
  const fresh = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  await writeFile(fresh, bytes);
  await rename(fresh, file);
  return true;
}
