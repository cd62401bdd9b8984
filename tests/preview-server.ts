import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as passes } from 'node:timers/promises';

/** The live preview of a content folder, as an editor starts it. */
export interface PreviewServer {
  readonly origin: string;
  readonly stop: () => void;
}

/**
 * Starts the live preview on a free port, beside any other of this checkout, and gives its address as it says it itself.
 * What it shows at `/@edit/` it reads from the folder; its pages of guides may be those of another preview that runs.
 */
export function startPreview(folder: string): Promise<PreviewServer> {
  const running = spawn(
    process.execPath,
    [
      path.resolve('node_modules/astro/bin/astro.mjs'),
      'dev',
      '--ignore-lock',
      '--port',
      '0',
      '--host',
      '127.0.0.1',
    ],
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

const turn = path.resolve('node_modules/.cache/preview-turn');

/** Whether the process that has the turn still runs. */
async function isTaken(): Promise<boolean> {
  try {
    process.kill(Number(await readFile(path.join(turn, 'process'), 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the live preview where no other runs that asked so: Astro keeps what it shows of guides in the checkout, whichever
 * folder they are from. Stopping it gives the turn to the next.
 */
export async function startPreviewAlone(folder: string): Promise<PreviewServer> {
  await mkdir(path.dirname(turn), { recursive: true });
  while (
    !(await mkdir(turn).then(
      () => true,
      () => false,
    ))
  ) {
    if (!(await isTaken())) await rm(turn, { recursive: true, force: true });
    await passes(100);
  }
  await writeFile(path.join(turn, 'process'), String(process.pid));
  const { origin, stop } = await startPreview(folder);
  return {
    origin,
    stop: () => {
      stop();
      void rm(turn, { recursive: true, force: true });
    },
  };
}
