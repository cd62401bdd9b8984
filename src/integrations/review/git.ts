import { execFile } from 'node:child_process';
import { NoReview } from './no-review.ts';

/** A file of a commit. */
export interface CommittedFile {
  /** Its path below the folder that was asked for. */
  readonly file: string;
  readonly id: string;
}

/** The most that a folder's texts may weigh together. */
const MAX_BYTES = 512_000_000;

/**
 * Runs git in a folder and gives what it says.
 * @throws Error with git's own words where it refuses; NoReview where there is no git.
 */
function git(folder: string, parts: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const running = execFile(
      'git',
      ['-C', folder, ...parts],
      { encoding: 'buffer', maxBuffer: MAX_BYTES },
      (error, output, said) => {
        if (error === null) resolve(output);
        else if ('code' in error && error.code === 'ENOENT')
          reject(
            new NoReview(
              'There is no git on this machine: install it (https://git-scm.com).',
              'git روی این دستگاه نیست. نصبش کنید: https://git-scm.com',
            ),
          );
        else reject(new Error(said.toString().trim() || error.message));
      },
    );
    // Git may end before it has read everything; what it says tells why.
    running.stdin?.on('error', () => undefined);
    running.stdin?.end(input);
  });
}

/** Whether a folder stands in the working tree of a repository. */
export async function isInRepository(folder: string): Promise<boolean> {
  try {
    return (await git(folder, ['rev-parse', '--is-inside-work-tree'])).toString().trim() === 'true';
  } catch (error) {
    if (error instanceof NoReview) throw error;
    return false;
  }
}

/** The commit that a name stands for; undefined where it stands for none. */
export async function commitOf(folder: string, name: string): Promise<string | undefined> {
  try {
    const parts = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    return (await git(folder, parts)).toString().trim();
  } catch {
    return undefined;
  }
}

/** The commit that the current one and another come from; undefined where there is none, or it was not fetched. */
export async function mergeBase(folder: string, commit: string): Promise<string | undefined> {
  try {
    return (await git(folder, ['merge-base', 'HEAD', commit])).toString().trim();
  } catch {
    return undefined;
  }
}

/** The ordinary files of a commit below a folder. */
export async function filesOf(folder: string, commit: string): Promise<CommittedFile[]> {
  const listed = (await git(folder, ['ls-tree', '-r', '-z', commit])).toString();
  return listed.split('\0').flatMap((entry) => {
    // 100644 and 100755 are files; links and repositories within this one are none.
    const [, id, file] = /^100\d{3} blob ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
    return id === undefined || file === undefined ? [] : [{ id, file }];
  });
}

/** The contents of files, by their paths. */
export async function contentsOf(
  folder: string,
  files: readonly CommittedFile[],
): Promise<ReadonlyMap<string, Buffer>> {
  const output = await git(folder, ['cat-file', '--batch'], files.map(({ id }) => `${id}\n`).join(''));
  const contents = new Map<string, Buffer>();
  let at = 0;
  for (const { file } of files) {
    const end = output.indexOf('\n', at);
    const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1] ?? 0);
    contents.set(file, output.subarray(end + 1, end + 1 + size));
    // Behind each content stands a line's end.
    at = end + 1 + size + 1;
  }
  return contents;
}
