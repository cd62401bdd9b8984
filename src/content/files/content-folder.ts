import path from 'node:path';

/**
 * The folder that content is read from, absolute. Editors work in `content/`; another provider, a fixture or a
 * benchmark names its own in the environment variable `RAHGOSHA_CONTENT`.
 */
export function contentFolder(): string {
  return path.resolve(process.env['RAHGOSHA_CONTENT'] ?? 'content');
}

/** Whether a file stands in a folder, at any depth; a folder of a longer name beside it does not count. */
export function isInFolder(folder: string, file: string): boolean {
  const way = path.relative(folder, path.resolve(file));
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way);
}

/** The folder that the built site is written to, absolute: `dist/`, or what the variable `RAHGOSHA_OUT` names. */
export function outputFolder(): string {
  return path.resolve(process.env['RAHGOSHA_OUT'] ?? 'dist');
}
