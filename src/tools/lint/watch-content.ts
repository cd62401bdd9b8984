import { watch } from 'node:fs';

/** An editor's program writes a file in several steps: they are one save. */
const SETTLED_MS = 150;

/**
 * Checks a folder now and again after each save in it, one check at a time, until the process is ended.
 * @param folder absolute path of a content folder.
 * @param check never fails.
 * @throws Error where the folder cannot be watched.
 */
export function watchContent(folder: string, check: () => Promise<void>): void {
  let isChecking = false;
  let isAsked = false;
  const run = async () => {
    isAsked = true;
    if (isChecking) return;
    isChecking = true;
    while (isAsked) {
      isAsked = false;
      await check();
    }
    isChecking = false;
  };
  let settled = setTimeout(() => void run(), 0);
  watch(folder, { recursive: true }, () => {
    clearTimeout(settled);
    settled = setTimeout(() => void run(), SETTLED_MS);
  });
}
