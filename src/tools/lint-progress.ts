import { lintChangedGuide } from '../lint/lint-content.ts';
import { createProgress } from './progress.ts';

/** A folder of some hundred guides is linted within this time, and needs no bar. */
const QUIET_MS = 2000;

/**
 * Lets a content folder be linted, and shows on stderr how far it is where that takes long.
 * @param files the paths of the folder's files.
 * @param run lints them, each guide by the function that it is given.
 * @param label what is being done, in the language of who waits.
 * @returns what `run` gives.
 */
export async function withLintProgress<Result>(
  files: Iterable<string>,
  run: (lint: typeof lintChangedGuide) => Result | Promise<Result>,
  label = 'linting guides',
): Promise<Result> {
  const total = [...files].filter((file) => file.startsWith('articles/') && file.endsWith('.mdx')).length;
  const progress = createProgress(total, label, process.stderr, QUIET_MS);
  try {
    return await run((file, source, inserts) => {
      progress.step();
      return lintChangedGuide(file, source, inserts);
    });
  } finally {
    progress.stop();
  }
}
