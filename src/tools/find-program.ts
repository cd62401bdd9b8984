import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Looks for a program on this machine.
 * @param names what it may be called on the `PATH`, the best first.
 * @param places where it stands on systems that do not put it there.
 * @returns its path, or undefined where there is none.
 */
export function findProgram(names: readonly string[], places: readonly string[] = []): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...places].find((file) => existsSync(file));
}
