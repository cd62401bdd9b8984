import { EMPTY_ADDRESS, LINE_ADDRESS, PROBE_HEADER } from '../../src/check/probe-addresses.ts';
import type { Page } from './site.ts';

/** How a made-up server answers the check's small requests: by nothing at all, or by its clock and what it knows of the line. */
export interface Answering {
  /** The number of each request, from one on, by which it is not answered. */
  readonly drops?: (count: number) => boolean;
  /** What its clock shows; the device's own where it is left out. */
  readonly clock?: number;
  readonly line?: object;
}

/** Lets the check's requests be answered so; every one is noted. */
export async function answerProbes(
  page: Page,
  { drops = () => false, clock, line }: Answering = {},
): Promise<string[]> {
  const asked: string[] = [];
  const headers = () => ({
    [PROBE_HEADER.name]: PROBE_HEADER.value,
    Date: new Date(clock ?? Date.now()).toUTCString(),
    'Cache-Control': 'no-store',
  });
  await page.route(`**${EMPTY_ADDRESS}*`, (route) => {
    asked.push(route.request().url());
    return drops(asked.length) ? route.abort() : route.fulfill({ status: 204, headers: headers() });
  });
  await page.route(`**${LINE_ADDRESS}*`, (route) =>
    route.fulfill({ json: line ?? { own: 0 }, headers: headers() }),
  );
  return asked;
}

/** Runs the check and waits until it is done. */
export async function runCheck(page: Page): Promise<void> {
  await page.locator('[data-check-run]').click();
  await page.locator('[data-check-state="done"]').waitFor();
}

/** The row of a fact. */
export const fact = (page: Page, name: string) => page.locator(`[data-check-fact="${name}"]`);

/** What to do now: exactly one is shown. */
export const nextAction = (page: Page) => page.locator('[data-next-action]:visible');
