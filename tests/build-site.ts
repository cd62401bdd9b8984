import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ownCheckout } from './own-checkout.ts';

/**
 * Builds the site of a content folder as it is published, in a checkout of its own.
 * @param content absolute path of the content folder.
 * @param out absolute path of where the site comes to stand.
 * @param environment variables of its own for the build.
 * @returns what the build said.
 * @throws Error of the process, with what it said, where it ends with another code than 0.
 */
export async function buildSite(
  content: string,
  out: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { root, remove } = await ownCheckout();
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build'],
      {
        cwd: root,
        maxBuffer: 64_000_000,
        // Not the tests' own mode: with it, Astro builds as it does for tests.
        env: {
          ...process.env,
          RAHGOSHA_CONTENT: content,
          RAHGOSHA_OUT: out,
          RAHGOSHA_COMPRESS: 'no',
          NODE_ENV: '',
          ...environment,
        },
      },
    );
    return stdout;
  } finally {
    await remove();
  }
}
