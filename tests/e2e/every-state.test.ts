import { expectAccessible } from './axe.ts';
import { readingFaults } from './reading-faults.ts';
import { expect, test, type Page } from './site.ts';

const guide = '/no-internet/no-internet/';
const toAction = `${guide}#scope=all&service=no&type=dsl&dsl=steady&internet=on`;

/** Opens an address as one that was not open: a fragment alone would load nothing. */
async function openAnew(page: Page, address: string) {
  await page.goto('about:blank');
  await page.goto(address);
}

/** What a page is once something was answered, typed or kept: no address of the sitemap shows it. */
const later: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a question whose answer is to be changed': async (page) => {
    await openAnew(page, `${guide}#scope=all&service=no`);
    await expect(page.locator('[data-answers] > li')).toHaveCount(2);
    await page.locator('[data-change]').first().click();
    await expect(page.locator('[data-former]')).toBeVisible();
  },
  'an action that waits': async (page) => {
    await openAnew(page, toAction);
    await page.getByRole('button', { name: 'زمان بگیر' }).click();
    await expect(page.getByRole('timer').locator('visible=true')).toBeVisible();
  },
  'an outcome with its report, and a note': async (page) => {
    await openAnew(page, `${toAction}&restart=done&after-restart=not-sure&gone=1`);
    await expect(page.locator('[data-reference-code]:visible')).toBeVisible();
    await expect(page.locator('[data-tree-note]')).not.toBeEmpty();
  },
  'the offer to go on': async (page) => {
    await openAnew(page, `${guide}#scope=all`);
    await page.locator('[data-choice="no"]:visible').click();
    await expect(page).toHaveURL(/service=no$/);
    await openAnew(page, guide);
    await expect(page.locator('[data-resume]')).toBeVisible();
  },
  'the history with an open report': async (page) => {
    await openAnew(page, `${toAction}&restart=done`);
    await page.locator('[data-choice="not-sure"]:visible').click();
    await expect(page.locator('[data-reference-code]:visible')).toBeVisible();
    await openAnew(page, '/history/');
    await page.locator('[data-sessions] summary').first().click();
    await expect(page.locator('[data-session-report]').first()).toBeVisible();
  },
  'the report that support reads': async (page) => {
    await openAnew(page, `${toAction}&restart=done&after-restart=not-sure`);
    const code = (await page.locator('[data-reference-code]:visible').textContent()) ?? '';
    await openAnew(page, `/agent/#${encodeURIComponent(code)}`);
    await expect(page.locator('[data-ticket-report]')).toBeVisible();
  },
};

for (const [name, open] of Object.entries(later)) {
  test(`axe finds nothing on ${name}, light or dark, and it is read at every width, with large text, in forced colours`, async ({
    page,
  }) => {
    await open(page);
    await expectAccessible(page);
    expect(await readingFaults(page)).toEqual([]);
  });
}
