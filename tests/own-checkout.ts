import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a build and a preview read of a checkout, beside its packages. */
const READ = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the checkout for one program. */
export interface OwnCheckout {
  readonly root: string;
  readonly remove: () => Promise<void>;
}

/**
 * Copies what Astro reads of this checkout into a folder of its own, with links to the packages. Astro keeps what it knows of a
 * content folder in `.astro`, in the checkout, whichever folder it is, and Vite its own in `node_modules`: of two programs in one
 * checkout either may find the other's content, or a file gone that it was about to rename, and end.
 */
export async function ownCheckout(): Promise<OwnCheckout> {
  const root = await mkdtemp(path.join(tmpdir(), 'rahgosha-checkout-'));
  for (const name of READ) await cp(name, path.join(root, name), { recursive: true });
  const packages = path.join(root, 'node_modules');
  await mkdir(packages);
  for (const name of await readdir('node_modules'))
    if (name === '.bin' || !name.startsWith('.'))
      await symlink(path.resolve('node_modules', name), path.join(packages, name));
  return { root, remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }) };
}
