import { expect, test, type Page } from '@playwright/test';
import { portalForm } from '../../src/portal/portal-form.ts';
import { ticketLink } from '../../src/portal/portal-link.ts';
import { foldDigits } from '../../src/text/format/digits.ts';
import type { RunningSite } from '../../src/tools/site-server.ts';
import { createTracker, customer, type ThrowAwayTracker } from './request-tracker.ts';
import { longestRoute, siteWithPortal, type Route } from './site-with-portal.ts';

const values = { queue: 'General' };
let tracker: ThrowAwayTracker;
let site: RunningSite;
/** The same with links that are too short for the longest report. */
let shortSite: RunningSite;
let route: Route;
/**
 * The site's origin by another host name than the portal's, so that the browser takes the two for different sites; not `localhost`, which
 * Request Tracker reads as 127.0.0.1.
 */
let home = '';

const hostOf = ({ origin }: RunningSite) => origin.replace('127.0.0.1', 'help.localhost');

test.beforeAll(async () => {
  // The whole site is built here.
  test.setTimeout(600_000);
  tracker = await createTracker();
  route = await longestRoute();
  const portal = { kind: 'request-tracker', address: tracker.origin, values, fields: {} } as const;
  site = await siteWithPortal(portal, 8000);
  shortSite = await siteWithPortal(portal, 1500);
  home = hostOf(site);
});

test.afterAll(async () => {
  await site.close();
  await shortSite.close();
  await tracker.remove();
});

const listed = (origin = home) => `Set(@ReferrerWhitelist, '${new URL(origin).host}');`;

async function signIn(page: Page) {
  await page.locator('input[name="user"]').fill(customer.name);
  await page.locator('input[name="pass"]').fill(customer.password);
  await page.getByRole('button', { name: 'Login' }).click();
}

/** Walks the guide to its ticket; gives the report that is shown there, line by line. */
async function walkToTicket(page: Page, origin = home): Promise<string[]> {
  await page.goto(origin + route.url);
  for (const choice of route.choices) {
    const link = page.locator(`decision-tree[data-ready] a[data-choice="${choice}"]:visible`);
    const part = await link.locator('xpath=ancestor::section').getAttribute('id');
    await link.click();
    // Two questions one after another may both have «not sure»: the first must be gone before the second is answered.
    await expect(page.locator(`[id="${part}"]`)).toBeHidden();
  }
  await page.locator('[data-outcome]:visible').getByText('گزارش کامل', { exact: true }).click();
  const report = page.locator('[data-outcome]:visible [data-ticket-report]');
  await expect(report).toContainText('کد گزارش');
  return (await report.innerText()).split('\n');
}

/** The portal opens beside the guide. */
async function openTicket(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.locator('[data-outcome] [data-next-action]:visible').click();
  return opened;
}

/** What stands in the rich message box, which is a page of its own. */
const message = (page: Page) => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');

async function expectFilledForm(page: Page, report: readonly string[]) {
  await expect(
    page.locator('#header').getByRole('heading', { name: 'Create a ticket in General' }),
  ).toBeVisible();
  await expect(page.locator('input[name="Subject"]')).toHaveValue(/\p{Script=Arabic}/u);
  await expect.poll(async () => (await message(page).innerText()).trim().split('\n')).toEqual(report);
}

test('a customer from a listed site finds the form filled in, and support gets the report line by line', async ({
  page,
}) => {
  await tracker.during(listed(), async () => {
    await page.goto(tracker.origin);
    await signIn(page);
    const report = await walkToTicket(page);
    const portal = await openTicket(page);
    await expectFilledForm(portal, report);
    const subject = await portal.locator('input[name="Subject"]').inputValue();
    await portal.getByRole('button', { name: 'Create ticket' }).click();
    await expect(portal.locator('#header').getByRole('heading', { name: subject })).toBeVisible();
    const ticket = portal.locator('.messagebody, .message-stanza').first();
    for (const line of report) await expect(ticket).toContainText(line);
  });
});

test('a customer from a site that is not listed is asked to confirm, and then finds the form filled in', async ({
  page,
}) => {
  await tracker.during('', async () => {
    await page.goto(tracker.origin);
    await signIn(page);
    const report = await walkToTicket(page);
    const portal = await openTicket(page);
    await expect(
      portal.locator('#body').getByRole('heading', { name: 'Possible cross-site request forgery' }),
    ).toBeVisible();
    await portal.getByRole('link', { name: 'click here to resume your request' }).click();
    await expectFilledForm(portal, report);
  });
});

test('a customer who is not signed in yet signs in and then finds the form filled in', async ({ page }) => {
  await tracker.during(listed(), async () => {
    const report = await walkToTicket(page);
    const portal = await openTicket(page);
    await signIn(portal);
    await expectFilledForm(portal, report);
  });
});

test('a link that is shorter than the report brings the code, what was found and most answers, and the page says the rest', async ({
  page,
}) => {
  const origin = hostOf(shortSite);
  await tracker.during(listed(origin), async () => {
    await page.goto(tracker.origin);
    await signIn(page);
    const report = await walkToTicket(page, origin);
    const rest = page.getByText('گزارش کامل را کپی کنید و در شرح مشکل بچسبانید');
    await expect(rest.filter({ visible: true })).toHaveCount(1);
    const code = (await page.locator('[data-reference-code]:visible').innerText()).trim();
    const digits = foldDigits(code);
    const portal = await openTicket(page);
    const lines = (await message(portal).innerText()).trim().split('\n');
    await expectFilledForm(portal, lines);
    expect(lines[0]).toBe(`کد گزارش: ${digits}`);
    expect(lines[1]).toBe(report.find((line) => line.startsWith('نتیجه: ')));
    expect(lines.at(-1)).toBe(`بقیه: ${origin}/agent/#${digits.replace(/\D/g, '')}`);
    expect(lines.length - 3).toBeGreaterThanOrEqual(route.choices.length / 2);
  });
});

test('a portal without the rich message box gets plain lines', async ({ page }) => {
  await tracker.during(`${listed()} Set($MessageBoxRichText, 0);`, async () => {
    await page.goto(tracker.origin);
    await signIn(page);
    const settings = { kind: 'request-tracker-plain', address: tracker.origin, values, fields: {} } as const;
    const lines = ['مودم: روشن', 'چراغ DSL <خاموش>'].map((text) => ({ text, weight: 1 }));
    const { address } = ticketLink(portalForm(settings, 2000), 'قطعی', lines, '');
    await page.goto(address, { referer: home });
    await expect(page.locator('input[name="Subject"]')).toHaveValue('قطعی');
    await expect(page.locator('textarea[name="Content"]')).toHaveValue('مودم: روشن\nچراغ DSL <خاموش>');
  });
});
