import { defineConfig } from '@playwright/test';
import main from '../../playwright.config.ts';
import type { EngineName } from './engines.ts';

/** The main walks in Firefox and WebKitGTK, as Debian has them: `npm run test:engines`. */
export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  globalSetup: '../e2e/build-fixture.ts',
  outputDir: '../../test-results/engines',
  forbidOnly: true,
  reporter: main.reporter ?? 'list',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000, toPass: { timeout: 30_000 } },
  projects: [
    { name: 'firefox', use: { engineName: 'firefox' } },
    { name: 'webkitgtk', use: { engineName: 'webkitgtk' } },
  ],
});
