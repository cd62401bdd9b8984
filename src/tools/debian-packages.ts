import { spawnSync } from 'node:child_process';

/** Runs a command without its output on the screen; true where it worked. */
export function runs(command: string, ...parameters: string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  return spawnSync(command, parameters, { stdio: 'ignore', env: environment, shell }).status === 0;
}

/** Whether Debian's package manager has a package installed; false where there is no such manager. */
function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat', '${db:Status-Status}', name], {
    encoding: 'utf8',
  });
  return stdout === 'installed';
}

/**
 * Installs Debian packages that are missing, as root or by a `sudo` that asks for no password.
 * @returns whether all of them are there now.
 */
export function installPackages(names: readonly string[]): boolean {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'];
  const apt = (...parameters: string[]) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...parameters];
    return runs(command, ...rest);
  };
  console.log(`Installing ${missing.join(', ')} (this can take some minutes).`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...missing);
}

/** The same, but throws with what to do by hand where they cannot be installed. */
export function requirePackages(names: readonly string[]): void {
  if (installPackages(names)) return;
  const command = `apt-get install --no-install-recommends ${names.join(' ')}`;
  throw new Error(
    `Debian's ${names.join(', ')} could not be installed: run "${command}" as root, then try again.`,
  );
}
