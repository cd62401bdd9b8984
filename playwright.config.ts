import { defineConfig, devices } from '@playwright/test';
import { findBrowser, launchFlags } from './src/tools/find-browser.ts';

const executablePath = findBrowser()?.executablePath;
const launchOptions = { args: launchFlags, ...(executablePath === undefined ? {} : { executablePath }) };
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
const base = { ...devices['Desktop Chrome'], launchOptions, locale: 'fa-IR' };
// Only the tests of the offline copy want it: elsewhere it would answer in the server's place.
const withoutCopy = { ...base, serviceWorkers: 'block' as const };

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/build-fixture.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  // A busy machine is slow, not wrong: nothing is timed, and what never comes still fails.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: process.env['CI'] ? [['list'], ['github']] : 'list',
  projects: [
    { name: 'desktop', use: withoutCopy, testIgnore: /phone/ },
    { name: 'phone', use: { ...withoutCopy, ...phone }, testMatch: /phone/ },
  ],
});
