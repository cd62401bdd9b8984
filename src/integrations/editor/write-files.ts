import { link, lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A file as it is thought to be, and as it is to be; undefined where there is none. */
export interface FileWrite {
  /** Its path below the folder. */
  readonly file: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A file's write with where it happens, and the file beside it that holds what is to come, or what went. */
interface Staged extends FileWrite {
  readonly target: string;
  readonly beside: string;
}

let count = 0;

/** A name beside a file that no program takes for content: within one disk, a change of names happens at once. */
function besideOf(target: string): string {
  count += 1;
  return path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}-${count}.new`);
}

/** Whether a file is one that stands beside another for the moment of a write: who watches a folder passes over it. */
export const isBeside = (file: string) => /^\..+\.\d+-\d+\.new$/.test(path.basename(file));

/** Writes a file that is not there yet, and waits until the disk has it. */
async function writeThrough(file: string, text: string, mode = 0o666): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the folders below the folder that a file stands in. Whether all of them are ones: a link would lead out of it. */
async function hasFolders(folder: string, file: string): Promise<boolean> {
  const parts = file.split('/').slice(0, -1);
  for (const depth of parts.keys()) {
    const one = path.join(folder, ...parts.slice(0, depth + 1));
    const found = await lstat(one).catch(() => undefined);
    if (found === undefined) await mkdir(one);
    else if (!found.isDirectory()) return false;
  }
  return true;
}

/** Whether a file still holds what it is thought to hold. */
async function isAsBefore({ target, before }: Staged): Promise<boolean> {
  const found = await lstat(target).catch(() => undefined);
  if (before === undefined || found === undefined) return before === undefined && found === undefined;
  return found.isFile() && (await readFile(target)).equals(Buffer.from(before));
}

async function stage({ target, beside, after }: Staged): Promise<void> {
  if (after === undefined) return;
  const mode = (await lstat(target).catch(() => undefined))?.mode;
  await writeThrough(beside, after, mode === undefined ? undefined : mode & 0o777);
}

/** Puts one file into its place, or takes it from there. A new one never comes over another that came in between. */
async function commit({ target, beside, before, after }: Staged): Promise<void> {
  if (after === undefined) await rename(target, beside);
  else if (before === undefined) await link(beside, target);
  else await rename(beside, target);
}

/** Takes back what `commit` did. */
async function takeBack({ target, before, after }: Staged): Promise<void> {
  if (before === undefined) return rm(target);
  if (after !== undefined) await rm(target);
  await writeThrough(target, before);
}

/**
 * Writes, makes and deletes files: all of them, or none. Each comes into its place whole, by a change of names, so that
 * nobody ever reads half of one.
 * @param folder absolute path of the folder that none of them may stand out of.
 * @returns false where one of them is no longer as it is thought to be; nothing is touched then.
 * @throws Error of the disk; what was done by then is taken back.
 */
export async function writeFiles(folder: string, writes: readonly FileWrite[]): Promise<boolean> {
  const staged = writes.map((one): Staged => {
    const target = path.join(folder, one.file);
    return { ...one, target, beside: besideOf(target) };
  });
  const done: Staged[] = [];
  try {
    for (const one of staged) {
      if (!(await hasFolders(folder, one.file))) return false;
      await stage(one);
    }
    for (const one of staged) if (!(await isAsBefore(one))) return false;
    for (const one of staged) {
      await commit(one);
      done.push(one);
    }
    return true;
  } catch (error) {
    for (const one of done.reverse()) await takeBack(one);
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    for (const { beside } of staged) await rm(beside, { force: true });
  }
}
