import { spawnSync } from 'node:child_process';
import { requirePackages } from './debian-packages.ts';
import { browserForTests } from './find-browser.ts';

/** The tests that need a real server or another browser: what Debian calls its parts. */
const packages: Readonly<Record<string, readonly string[]>> = {
  portal: ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'],
  serving: ['nginx', 'libnginx-mod-http-brotli-static'],
  engines: ['firefox-esr', 'webkit2gtk-driver', 'xvfb'],
};

/**
 * `npm run test:portal`, `test:serving` and `test:engines`: the tests of a folder of `tests/` against the real server or
 * in the other browsers, which are installed from Debian where they are missing. Says so and fails where they cannot be.
 */
const name = process.argv[2] ?? '';
try {
  requirePackages(packages[name] ?? []);
  console.log(browserForTests().how);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const tests = spawnSync('npx', ['playwright', 'test', '--config', `tests/${name}/playwright.config.ts`], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = tests.status ?? 1;
