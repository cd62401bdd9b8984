import { defineConfig, devices } from '@playwright/test';
import base from './playwright.config.ts';

/**
 * `npm run test:browsers`: the same walks in Firefox and WebKit, for machines where Playwright's builds of them are
 * installed (`npx playwright install --with-deps firefox webkit`).
 */
export default defineConfig({
  ...base,
  projects: [
    {
      name: 'firefox',
      use: { ...devices['Desktop Firefox'], locale: 'fa-IR' },
      testIgnore: [/phone/, /bytes/],
    },
    {
      name: 'webkit',
      use: { ...devices['Desktop Safari'], locale: 'fa-IR' },
      testIgnore: [/phone/, /bytes/],
    },
    { name: 'webkit-phone', use: { ...devices['iPhone 13'], locale: 'fa-IR' }, testMatch: /phone/ },
  ].map((project) => ({ ...project, use: { ...project.use, serviceWorkers: 'block' as const } })),
});
