import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fixtureContent, fixtureOutput } from '../fixture-site.ts';

/** Builds the fixture site anew, once before all tests in a browser. */
export default async function buildFixture(): Promise<void> {
  await rm(fixtureOutput, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      env: {
        ...process.env,
        RAHGOSHA_CONTENT: fixtureContent,
        RAHGOSHA_OUT: fixtureOutput,
        RAHGOSHA_COMPRESS: 'no',
        NODE_ENV: '',
      },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The fixture site could not be built.\n${stdout}\n${stderr}`);
}
