import { expect, type Page } from '@playwright/test';
import axe, { type Result, type RunOptions } from 'axe-core';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/** WCAG 2.2, level AA. */
const wcag: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
};

/** Only colours differ in the dark. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** From the narrowest phone of WCAG's reflow to a wide desk. */
const widths = [320, 360, 414, 600, 768, 1024, 1280, 1440];

/**
 * What axe finds on a page as it stands, by all its rules or those of the options. It is put into the page once and
 * hands back violations alone: the site has no frames, and a list of all that passes costs more than the search itself.
 */
export async function violationsOn(page: Page, options: RunOptions = {}): Promise<readonly Result[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
  return page.evaluate(
    async (chosen) => {
      if (window.axe === undefined) throw new Error('axe did not start in the page.');
      return (await window.axe.run(document, chosen)).violations;
    },
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
}

/** A page as it stands fits every width without scrolling sideways, and axe finds nothing on it, on a phone and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `at ${width}`).toBeLessThanOrEqual(0);
  }
  // Where there is least room something may be hidden, and its name with it.
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await violationsOn(page, wcag)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOn(page, colours)).toEqual([]);
}
