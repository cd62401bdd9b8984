import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from 'vitest';
import type { CheckSettings } from '../../src/check/check-settings.ts';
import type { FactName } from '../../src/check/facts.ts';
import { measure, quickCheck } from '../../src/check/measure.ts';
import { probeFiles } from '../../src/serving/probe-files.ts';
import { serveSite } from '../../src/tools/site-server.ts';
import { honest, lieFor, type Deceit } from '../e2e/lying-server.ts';
import { nodeSurroundings } from './node-surroundings.ts';

/** What the pages of the site are told. */
export const settings: CheckSettings = {
  line: true,
  gateways: [],
  abroad: [],
  downloads: [100_000],
  delay: { good: 60, poor: 150 },
  notBefore: Date.parse('2026-01-01T00:00:00Z'),
  zone: 'Asia/Tehran',
};

/** Measures what two small requests find out, or what is wanted, as a page of a site does. */
export const measureAt = (
  origin: string,
  wanted: readonly FactName[] = quickCheck,
  more: Partial<CheckSettings> = {},
) => measure(wanted, { ...settings, ...more }, nodeSurroundings(origin));

/** What a test may put into the world; all of it is gone when the test is over. */
interface World {
  /** A site of the provider's whose customers come over the loopback, and whoever lies between it and them. */
  lyingSite(deceit?: Deceit): Promise<LyingSite>;
  /** Any other server: its host with its port. */
  otherServer(listener: RequestListener): Promise<string>;
}

interface LyingSite {
  readonly origin: string;
  /** What was asked of it below `/probe/`, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

async function siteFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'check-probes-'));
  await writeFile(path.join(folder, '404.html'), 'not here');
  await mkdir(path.join(folder, 'probe'));
  for (const [address, bytes] of probeFiles(1)) await writeFile(path.join(folder, address), bytes());
  return folder;
}

async function startLyingSite(folder: string, deceit: Deceit): Promise<LyingSite> {
  const line = [{ addresses: ['127.0.0.0/8'], area: 'harbour', kind: 'adsl' }];
  const site = await serveSite(folder, 0, { line, gateways: [], abroad: [] });
  const lie = lieFor(site);
  lie.behave(deceit);
  return { origin: site.origin, asked: lie.asked, close: () => site.close() };
}

async function startOther(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { host: `127.0.0.1:${address.port}`, close };
}

/** Tests with real servers, each with its own. */
export const test = base.extend<{ folder: string; world: World }>({
  folder: [
    async ({}, use) => {
      const folder = await siteFolder();
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'file' },
  ],
  world: async ({ folder }, use) => {
    const running: { close(): unknown }[] = [];
    await use({
      lyingSite: async (deceit = honest) => {
        const site = await startLyingSite(folder, deceit);
        running.push(site);
        return site;
      },
      otherServer: async (listener) => {
        const { host, close } = await startOther(listener);
        running.push({ close });
        return host;
      },
    });
    await Promise.all(running.map((one) => one.close()));
  },
});
