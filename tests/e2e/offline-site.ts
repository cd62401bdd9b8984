import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { writeOffline } from '../../src/integrations/offline-copy.ts';
import { siteCheck } from '../../src/content/files/site-check.ts';
import { serveSite, type RunningSite } from '../../src/tools/site-server.ts';
import { lieFor, type Deceit } from './lying-server.ts';

/** A copy of the built site that a test may change, stop and start again under one address. */
export interface OwnSite {
  readonly origin: string;
  readonly folder: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** From now on the server answers every request like this. */
  answer(listener: RequestListener): void;
  /** From now on somebody lies between the server and whoever checks the connection; all else is answered as before. */
  lie(deceit: Deceit): void;
  remove(): Promise<void>;
}

async function ownSite(source: string, content: string): Promise<OwnSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-'));
  // Without the compressed forms, which would go on telling of files that a test has changed.
  await cp(source, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
  // What the notices say of the day would change every walk: a test publishes its own.
  await writeFile(path.join(folder, 'notices.json'), 'null');
  const check = siteCheck(content);
  let running: RunningSite | undefined = await serveSite(folder, 0, check);
  const { origin } = running;
  const stop = async () => {
    await running?.close();
    running = undefined;
  };
  return {
    origin,
    folder,
    stop,
    start: async () => {
      running ??= await serveSite(folder, Number(new URL(origin).port), check);
    },
    answer: (listener) => {
      running?.server.removeAllListeners('request');
      running?.server.on('request', listener);
    },
    lie: (deceit) => {
      if (running !== undefined) lieFor(running).behave(deceit);
    },
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Tests that get a copy of a built site each. @param content the folder that it was built from. */
export const testsOfOwn = (folder: string, content: string) =>
  base.extend<{ own: OwnSite }>({
    own: async ({}, use) => {
      const own = await ownSite(folder, content);
      await use(own);
      await own.remove();
    },
    baseURL: async ({ own }, use) => use(own.origin),
  });

/** Waits until the page's service worker has installed and runs. */
export async function whenKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active === null || active.state === 'activated') return;
    await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  });
}

/** One visit to the home page, then no server. */
export async function visitOnce(page: Page, site: Pick<OwnSite, 'stop'>): Promise<void> {
  await page.goto('/');
  await whenKept(page);
  await site.stop();
}

/**
 * Puts another version in the site's place: every page says it in its title, the search index and every script have
 * other addresses, and the old ones are gone.
 */
export async function deploy({ folder }: OwnSite, version: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => /\.(?:html|js)$/.test(name) && name !== 'service-worker.js')) {
    const text = await readFile(path.join(folder, name), 'utf8');
    const other = text
      .replaceAll('</title>', ` ${version}</title>`)
      .replace(/(\/search-index\/)\w+\//g, `$1${version}/`)
      .replace(/([\w.-]+)\.js\b(?=["'`])/g, (whole, stem: string) =>
        names.includes(`assets/${stem}.js`) ? `${stem}-${version}.js` : whole,
      );
    await rm(path.join(folder, name));
    const target = name.startsWith('assets') ? name.replace(/\.js$/, `-${version}.js`) : name;
    await writeFile(path.join(folder, target), other);
  }
  const [old = ''] = await readdir(path.join(folder, 'search-index'));
  await cp(path.join(folder, 'search-index', old), path.join(folder, 'search-index', version), {
    recursive: true,
  });
  await rm(path.join(folder, 'search-index', old), { recursive: true });
  await writeOffline(folder, new Map(), { offline: 600_000, pictures: 60_000 });
}

/** In a page: the versions whose scripts the device holds, which `deploy` writes into the names. */
export async function keptVersions(): Promise<string[]> {
  const found = new Set<string>();
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) {
      const script = /\/assets\/(.+)\.js\?/.exec(url)?.[1];
      if (script !== undefined) found.add(script.endsWith('-second') ? 'second' : 'first');
    }
  return [...found];
}
