// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { smallPreload } from '../../../src/integrations/small-preload.ts';

/** The code that stands in the place of Vite's helper, as a module. */
async function helper(): Promise<(load: () => string, files?: readonly string[]) => string> {
  const { load } = smallPreload();
  if (typeof load !== 'object' || typeof load.handler !== 'function') throw new Error('Nothing is loaded.');
  const code: unknown = Reflect.apply(load.handler, undefined, ['\0vite/preload-helper.js']);
  const module: { __vitePreload: (load: () => string, files?: readonly string[]) => string } = await import(
    `data:text/javascript,${encodeURIComponent(String(code))}`
  );
  return module.__vitePreload;
}

it('asks for the files that the imported one leans on, and gives what was imported', async () => {
  const preload = await helper();
  expect(preload(() => 'module', ['assets/a.js', 'assets/b.js'])).toBe('module');
  const asked = [...document.head.querySelectorAll('link[rel="modulepreload"]')];
  expect(asked.map((link) => link.getAttribute('href'))).toEqual(['/assets/a.js', '/assets/b.js']);
});

it('asks for nothing where nothing is needed', async () => {
  document.head.replaceChildren();
  const preload = await helper();
  expect(preload(() => 'module')).toBe('module');
  expect(document.head.children).toHaveLength(0);
});
