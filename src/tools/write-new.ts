import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a new file, with the folders above it. Neither a file written since the check nor one that it could not see is ever written over.
 * @throws Error that says so where there is such a file.
 */
export async function writeNew(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Error(`${path.relative(process.cwd(), file)} هست؛ چیزی نوشته نشد. نام دیگری بنویسید.`);
  }
}
