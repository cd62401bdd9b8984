import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packManifest, type CacheManifest } from '../offline/cache-manifest.ts';

/** Bundles the service worker with its cache manifest, into the built site's root, which is its scope. */
export async function writeWorker(folder: string, manifest: CacheManifest): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('../offline/service.worker.ts', import.meta.url))],
    outfile: path.join(folder, 'service-worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      CACHE_MANIFEST: JSON.stringify(packManifest(manifest)),
      'process.env.NODE_ENV': '"production"',
    },
  });
}
