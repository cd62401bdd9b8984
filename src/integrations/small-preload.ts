import type { Plugin } from 'vite';

/**
 * Vite puts 800 bytes before every later `import()`: they load style sheets with it and tell of failures. Here a script
 * brings no style sheet, and whoever imports says what happens without it; what remains is to ask for the files that the
 * imported one leans on in the same round trip.
 * @returns what stands in the place of Vite's helper, under its own name.
 */
export function smallPreload(): Plugin {
  return {
    name: 'rahgosha-small-preload',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => `
        export function __vitePreload(load, files = []) {
          for (const file of files) {
            const link = document.createElement('link');
            link.rel = 'modulepreload';
            link.href = '/' + file;
            document.head.append(link);
          }
          return load();
        }`,
    },
  };
}
