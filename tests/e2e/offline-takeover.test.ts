import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { fixtureContent, fixtureOutput } from '../fixture-site.ts';
import { deploy, keptVersions, testsOfOwn } from './offline-site.ts';
import { launchUnwatched } from './unwatched-browser.ts';

const test = testsOfOwn(fixtureOutput, fixtureContent);
test.setTimeout(240_000);

/** An install on a busy machine, and the half minute for which the old worker may yet run. */
const patience = { timeout: 120_000 };

const workerStates = (page: Page) =>
  page.evaluate(async () => {
    const { active, waiting } = await navigator.serviceWorker.ready;
    return { active: active?.state, waiting: waiting?.state };
  });

test('while another page of the old version is open, the new one waits', async ({ own }) => {
  const browser = await launchUnwatched();
  try {
    const page = await browser.newPage();
    await page.goto(own.origin);
    await expect.poll(() => workerStates(page), patience).toMatchObject({ active: 'activated' });
    const other = await browser.newPage();
    await other.goto(own.origin);
    await deploy(own, 'second');
    await page.goto(`${own.origin}/contact/`);
    await expect.poll(() => workerStates(page), patience).toMatchObject({ waiting: 'installed' });
    expect(new Set(await page.evaluate(keptVersions))).toEqual(new Set(['first', 'second']));
    // The other page searches in its own version, whose index the server has no longer.
    await other.bringToFront();
    await other.locator('::-p-aria([role="combobox"])').fill('رمز وای فای');
    await other.locator('::-p-aria([role="option"])').wait();
    expect(await workerStates(other)).toEqual({ active: 'activated', waiting: 'installed' });
    await other.close();
    await page.goto(own.origin);
    await expect.poll(() => page.evaluate(keptVersions), patience).toEqual(['second']);
  } finally {
    await browser.close();
  }
});
