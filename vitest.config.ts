/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Tests that run Astro itself: it keeps the list of guides in `.astro`, so two content folders must take turns. */
const running = ['tests/unit/integrations/{hostile-build,preview}.test.ts'];

export default getViteConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'parts', include: ['tests/unit/**/*.test.ts'], exclude: running } },
      {
        extends: true,
        test: { name: 'running', include: running, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
