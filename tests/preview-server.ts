import { spawn } from 'node:child_process';
import { ownCheckout } from './own-checkout.ts';

/** The live preview of a content folder, as an editor starts it. */
export interface PreviewServer {
  readonly origin: string;
  readonly stop: () => void;
}

/**
 * Starts the live preview of a content folder on a free port, in a checkout of its own, and gives its address as it says it
 * itself.
 */
export async function startPreview(folder: string): Promise<PreviewServer> {
  const { root, remove } = await ownCheckout();
  const running = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', '0', '--host', '127.0.0.1'],
    {
      cwd: root,
      // Not the tests' own variables: with VITEST set, Astro serves no pages.
      env: { PATH: process.env['PATH'], HOME: folder, RAHGOSHA_CONTENT: folder, NO_COLOR: '1' },
    },
  );
  running.once('exit', () => void remove());
  return new Promise((resolve, reject) => {
    let said = '';
    running.stderr.on('data', (data: Buffer) => (said += data.toString()));
    running.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (origin !== undefined) resolve({ origin, stop: () => void running.kill() });
    });
    running.once('exit', () => reject(new Error(`The preview ended:\n${said}`)));
  });
}
