import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fixtureOutput } from '../fixture-site.ts';
import { expectAccessible } from './axe.ts';
import { answerOf, answerWith, dead, late, outage, serverTime, slow } from './notices.ts';
import { expect, test, type Page } from './site.ts';

/** A notice of the fixture site that is open, as its page has it. */
const built = async (): Promise<object> => {
  const document: unknown = JSON.parse(await readFile(path.join(fixtureOutput, 'notices.json'), 'utf8'));
  const isDocument = (value: unknown): value is { notices: { id: string }[] } =>
    typeof value === 'object' && value !== null && 'notices' in value;
  if (!isDocument(document)) throw new Error('The fixture site has no notices.');
  return document.notices.find(({ id }) => id === 'harbour-outage') ?? {};
};

const now = (page: Page) => page.locator('notices-now');
const article = (page: Page) => page.locator('article[data-notice="harbour-outage"]');
const starts = new Date(serverTime - 60_000).toISOString();

test('the page of all notices says how new it is, and lists what was published since it was made', async ({
  page,
}) => {
  const one = await built();
  await answerWith(
    page,
    answerOf([
      { ...one, starts, ends: undefined, estimate: undefined, next: undefined, updates: [] },
      outage,
    ]),
  );
  await page.goto('/notices/');
  await expect(now(page)).toHaveAttribute('data-notices-state', 'fresh');
  await expect(now(page).getByRole('status')).toHaveText('آخرین خبر: امروز ۱۰:۳۲');
  await expect(now(page).getByRole('link', { name: outage.title })).toHaveAttribute(
    'href',
    '/notices/hill-fiber/',
  );
  await expect(article(page)).toBeVisible();
  await expectAccessible(page);
});

test('a page that was made while there was nothing says so no more when something came', async ({ page }) => {
  await page.route('**/notices/', async (route) => {
    const html = await (await route.fetch()).text();
    const nothing = '<div data-no-notices>خبری ثبت نشده است.</div>';
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace(/<section class="notices".*<\/section>/s, nothing),
    });
  });
  const said = page.getByText('خبری ثبت نشده است.', { exact: true }).last();
  await answerWith(page, answerOf([]));
  await page.goto('/notices/');
  await expect(now(page)).toHaveAttribute('data-notices-state', 'none');
  await expect(said).toBeVisible();
  await answerWith(page, answerOf([outage]));
  await page.goto('/notices/');
  await expect(now(page).getByRole('link', { name: outage.title })).toBeVisible();
  await expect(said).toBeHidden();
});

test('it leaves out what is over by now, and says that an estimate has passed', async ({ page }) => {
  const one = await built();
  await answerWith(
    page,
    answerOf([{ ...one, starts, ends: undefined, updates: [], next: undefined, estimate: late.estimate }]),
  );
  await page.goto('/notices/');
  await expect(article(page).locator('[data-estimate-past]')).toBeVisible();
  await answerWith(page, answerOf([slow]));
  await page.goto('/notices/');
  await expect(now(page)).toHaveAttribute('data-notices-state', 'fresh');
  await expect(article(page)).toBeHidden();
});

test('it folds away what is about other areas than the customer\u2019s', async ({ page }) => {
  const one = await built();
  await answerWith(
    page,
    answerOf([{ ...one, starts, ends: undefined, estimate: undefined, next: undefined, updates: [] }]),
  );
  const area = JSON.stringify({ id: 'hill', name: 'تپه', near: ['hill'] });
  await page.addInitScript((text) => localStorage.setItem('rahgosha-area-own', text), area);
  await page.goto('/notices/');
  await expect(now(page).getByRole('status')).toHaveText('خبری ثبت نشده است.');
  await expect(article(page)).toBeHidden();
  await page.getByText('خبر منطقه\u200cهای دیگر').click();
  await expect(article(page)).toBeVisible();
});

test('where nothing comes the page stays as it was made, and says that nothing came', async ({ page }) => {
  await answerWith(page, dead);
  await page.goto('/notices/');
  await expect(now(page).getByRole('status')).toHaveText('خبری از وضع شبکه نرسیده است.');
  await expect(article(page)).toHaveCount(1);
  await expectAccessible(page);
});
