import { defineConfig } from '@playwright/test';
import main from '../../playwright.config.ts';

/** The tests against a real web server. */
export default defineConfig({
  ...main,
  testDir: '.',
  // No fixture site: what is served here is made by the tests or was built before.
  globalSetup: [],
  outputDir: '../../test-results/serving',
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // The offline copy is installed as well: it too must work under the policy.
  projects: (main.projects ?? [])
    .filter(({ name }) => name === 'desktop')
    .map((project) => ({ ...project, use: { ...project.use, serviceWorkers: 'allow' as const } })),
});
