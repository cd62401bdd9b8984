/**
 * What stands before every later `import()` of the pages' scripts: asks for the files that the imported one leans on in
 * the same round trip.
 * @param load the import.
 * @param files their addresses, without the slash at the beginning.
 */
export function preloadFiles<Module>(
  load: () => Promise<Module>,
  files: readonly string[] = [],
): Promise<Module> {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = `/${file}`;
    document.head.append(link);
  }
  return load();
}

// The name by which Vite calls it.
export { preloadFiles as __vitePreload };
