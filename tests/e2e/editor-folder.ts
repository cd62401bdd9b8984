import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { fixtureContent } from '../fixture-site.ts';

/** A copy of the fixture's content with the live preview over it. */
interface EditedFolder {
  readonly root: string;
  readonly origin: string;
}

/** Starts the live preview of a folder on a free port, beside any other of this checkout. */
function startPreview(root: string) {
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
    { env: { PATH: process.env['PATH'], HOME: root, RAHGOSHA_CONTENT: root, NO_COLOR: '1' } },
  );
  return new Promise<{ readonly origin: string; readonly stop: () => void }>((resolve, reject) => {
    let said = '';
    running.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (origin !== undefined) resolve({ origin, stop: () => void running.kill() });
    });
    running.once('exit', () => reject(new Error(`The preview ended:\n${said}`)));
  });
}

/** Tests that each begin with the fixture's content, untouched. */
export const test = base.extend<{ folder: EditedFolder }>({
  folder: [
    // Playwright wants a pattern here even where nothing is taken from it.
    async ({}, use) => {
      const root = await mkdtemp(path.join(tmpdir(), 'rahgosha-editor-'));
      await cp(fixtureContent, root, { recursive: true });
      const { origin, stop } = await startPreview(root);
      await use({ root, origin });
      stop();
      await rm(root, { recursive: true, force: true, maxRetries: 3 });
    },
    { timeout: 120_000 },
  ],
});

export { expect };
