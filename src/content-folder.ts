import path from 'node:path';

/**
 * The folder that content is read from, absolute. Editors work in `content/`; another provider, a fixture or a
 * benchmark names its own in the environment variable `RAHGOSHA_CONTENT`.
 */
export function contentFolder(): string {
  return path.resolve(process.env['RAHGOSHA_CONTENT'] ?? 'content');
}
