/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/**
 * A test that lets Node itself read sources, which it does by other code under the same addresses: lines that are counted
 * in both would be taken for each other, so it sits out where they are counted.
 */
const native = process.argv.includes('--coverage') ? ['tests/unit/integrations/checked-guides.test.ts'] : [];

export default getViteConfig({
  test: {
    testTimeout: 60_000,
    // Pure code alone: what runs in a browser, a service worker or a build is held by tests of other kinds as well.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.{d,element,worker}.ts', 'src/{integrations,tools}/**', 'src/content.config.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'node_modules/.cache/coverage',
    },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: native } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          // Astro keeps the list of its modules in `.astro`, which content folders share: builds take turns.
          fileParallelism: false,
        },
      },
    ],
  },
});
