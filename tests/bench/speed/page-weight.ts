import { chromium, type Browser } from '@playwright/test';
import { findBrowser, launchFlags } from '../../../src/tools/find-browser.ts';
import type { CompressedServer, Kind, Sent } from './compressed-server.ts';

/** What a page weighs on the wire: compressed bodies, without headers. */
export interface PageWeight {
  readonly requests: number;
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly whole: number;
}

/** Sums what was sent, by kind. */
export function weigh(sent: readonly Sent[]): PageWeight {
  const bytes: Record<Kind, number> = { HTML: 0, CSS: 0, scripts: 0, fonts: 0, other: 0 };
  for (const one of sent) bytes[one.kind] += one.bytes;
  const whole = sent.reduce((sum, one) => sum + one.bytes, 0);
  return { requests: sent.length, bytes, whole };
}

/** The browser that is on this machine. */
export function launchBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (found === undefined) throw new Error('There is no browser: run npm test once, which installs one.');
  const { executablePath } = found;
  return chromium.launch({ args: launchFlags, ...(executablePath === undefined ? {} : { executablePath }) });
}

/** A phone, as pages are weighed and timed on. */
export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
};

/**
 * Opens a page on an empty cache and weighs all that it asks for until it is quiet. Service workers are kept out: what
 * they fetch for later is weighed by itself.
 */
export async function pageWeight(
  browser: Browser,
  { origin, sent }: CompressedServer,
  path: string,
): Promise<PageWeight> {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  sent.length = 0;
  await (await context.newPage()).goto(origin + path, { waitUntil: 'networkidle' });
  await context.close();
  return weigh(sent);
}

/**
 * The bytes that one visit to the home page installs for later, beyond the page's own.
 * @returns undefined where the site registers no service worker.
 */
export async function offlineWeight(browser: Browser, server: CompressedServer): Promise<number | undefined> {
  const page = await pageWeight(browser, server, '/');
  const context = await browser.newContext({ ...phone });
  server.sent.length = 0;
  const tab = await context.newPage();
  await tab.goto(`${server.origin}/`, { waitUntil: 'networkidle' });
  const installed = await tab.evaluate(async () => {
    const patience = new Promise<undefined>((resolve) => setTimeout(resolve, 30_000, undefined));
    const ready = await Promise.race([navigator.serviceWorker.ready, patience]);
    return ready !== undefined;
  });
  await context.close();
  return installed ? weigh(server.sent).whole - page.whole : undefined;
}
