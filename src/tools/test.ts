import { spawnSync } from 'node:child_process';
import { browserForTests } from './find-browser.ts';

/**
 * `npm test`: checks, unit tests, what starts servers and builds, a build and the tests in a browser, one after another; stops at the first that fails.
 */
console.log(browserForTests().how);
for (const script of ['check', 'test:unit', 'test:integration', 'build', 'test:e2e']) {
  console.log(`\nnpm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
