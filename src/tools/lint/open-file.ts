import { spawn } from 'node:child_process';
import { findProgram } from '../find-program.ts';

/** How each system opens a file with the program that its owner chose for it. */
function opener(platform: NodeJS.Platform): readonly [program: string, ...args: string[]] | undefined {
  if (platform === 'win32') return ['explorer.exe'];
  const found = findProgram(platform === 'darwin' ? ['open'] : ['xdg-open', 'wslview']);
  return found === undefined ? undefined : [found];
}

/**
 * Opens a file as a double click does.
 * @returns whether it was handed over; where there is nothing to open it with, a person does it.
 */
export function openFile(file: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [program, ...args] = opener(platform) ?? [];
  if (program === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const opening = spawn(program, [...args, file], { detached: true, stdio: 'ignore' });
    opening.once('error', () => resolve(false));
    opening.once('spawn', () => {
      // The command ends; the browser stays.
      opening.unref();
      resolve(true);
    });
  });
}
