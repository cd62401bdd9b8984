import { expect, test } from './site.ts';

/** What moves something that was laid out already; TypeScript's own library does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * Far longer than the tenth of a second in which a browser still takes a font that is optional: a machine that stalls
 * must not make the font come in time.
 */
const latency = 1500;

test('text shows at once and nothing shifts when the font arrives, on a slow line', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const slow = { offline: false, latency, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await session.send('Network.emulateNetworkConditions', slow);
  await page.goto('/wifi/change-wifi-password/');
  await page.evaluate(() => document.fonts.ready);
  const shifts = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'sources' in entry;
        const described = ({ value, startTime, sources }: LayoutShift) =>
          `${value} at ${Math.round(startTime)} ms: ${sources.map(({ node }) => node?.nodeName).join(' ')}`;
        new PerformanceObserver((list) => {
          resolve(list.getEntries().filter(isShift).map(described));
        }).observe({ type: 'layout-shift', buffered: true });
        // The observer says nothing where there is nothing: two frames later its buffered entries would be here.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
      }),
  );
  expect(shifts).toEqual([]);
});
