import { defineConfig } from '@playwright/test';
import main from '../../playwright.config.ts';

/** The tests against a real portal: one after another, since they share its database. */
export default defineConfig({
  ...main,
  testDir: '.',
  // No fixture site: what is served here is made by the tests or was built before.
  globalSetup: [],
  outputDir: '../../test-results/portal',
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // The portal speaks its reader's language; the tests read its English.
  projects: (main.projects ?? [])
    .filter(({ name }) => name === 'desktop')
    .map((project) => ({ ...project, use: { ...project.use, locale: 'en-US', actionTimeout: 15_000 } })),
});
