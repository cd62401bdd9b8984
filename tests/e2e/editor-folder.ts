import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { fixtureContent } from '../fixture-site.ts';
import { startPreview } from '../preview-server.ts';

/** A copy of the fixture's content with the live preview over it. */
interface EditedFolder {
  readonly root: string;
  readonly origin: string;
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
