// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { preloadFiles } from '../../../src/integrations/preload-files.element.ts';

const asked = () =>
  [...document.head.querySelectorAll('link[rel="modulepreload"]')].map((link) => link.getAttribute('href'));

it('asks for the files that the imported one leans on, and gives what was imported', async () => {
  expect(await preloadFiles(() => Promise.resolve('module'), ['assets/a.js', 'assets/b.js'])).toBe('module');
  expect(asked()).toEqual(['/assets/a.js', '/assets/b.js']);
});

it('asks for nothing where nothing is needed, and leaves a failure to whoever imports', async () => {
  document.head.replaceChildren();
  await expect(preloadFiles(() => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(asked()).toEqual([]);
});
