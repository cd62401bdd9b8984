import { spawn } from 'node:child_process';
import path from 'node:path';

/** The live preview of a content folder, as an editor starts it. */
export interface PreviewServer {
  readonly origin: string;
  readonly stop: () => void;
}

/** Starts the live preview on a free port, and gives its address as it says it itself. */
export function startPreview(folder: string): Promise<PreviewServer> {
  const running = spawn(
    process.execPath,
    [path.resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0', '--host', '127.0.0.1'],
    {
      // Not the tests' own variables: with VITEST set, Astro serves no pages.
      env: { PATH: process.env['PATH'], HOME: folder, RAHGOSHA_CONTENT: folder, NO_COLOR: '1' },
    },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    running.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (origin !== undefined) resolve({ origin, stop: () => void running.kill() });
    });
    running.once('exit', () => reject(new Error(`The preview ended:\n${said}`)));
  });
}
