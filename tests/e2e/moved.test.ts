import { movesOfFolder } from '../../src/integrations/old-addresses.ts';
import { keyOf } from '../../src/sessions/store-key.ts';
import { SESSION_KIND } from '../../src/sessions/device-store.ts';
import type { SessionRecord } from '../../src/sessions/session-record.ts';
import { serveSite } from '../../src/tools/site-server.ts';
import { fixtureContent, fixtureOutput } from '../fixture-site.ts';
import { expectAccessible } from './axe.ts';
import { testsOfOwn, visitOnce } from './offline-site.ts';
import { expect, expectShown, test, withoutNotices, type Page } from './site.ts';

const OLD = '/modem/which-problem/';
const NOW = '/modem/find-the-problem/';
const ANSWERS = '#what=wifi';

/** What the browser refuses or complains of from now on. */
function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

test.describe('where the server knows nothing of old addresses', () => {
  test('an old link leads to the guide, with its query and its answers, and not back again', async ({
    page,
  }) => {
    const found = complaints(page);
    await page.goto('/contact/');
    await page.goto(`${OLD}?via=sms${ANSWERS}`);
    await expect(page).toHaveURL(`${NOW}?via=sms${ANSWERS}`);
    await expectShown(page, 'wifi');
    await page.goBack();
    await expect(page).toHaveURL('/contact/');
    expect(found).toEqual([]);
  });

  test('an old link to the diagram leads to the diagram, at the same place of it', async ({ page }) => {
    await page.goto('/map/which-problem/#map-table');
    await expect(page).toHaveURL('/map/find-the-problem/#map-table');
    await expect(page.getByRole('table')).toBeVisible();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('an old link leads to the guide as well', async ({ page }) => {
      await page.goto(OLD);
      await expect(page).toHaveURL(NOW);
    });
  });

  test('search engines are told of the guide\u2019s address alone', async ({ request }) => {
    const html = await (await request.get(OLD)).text();
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<link rel="canonical" href="https:\/\/[^"]+\/modem\/find-the-problem\/">/);
    const sitemap = await (await request.get('/sitemap-0.xml')).text();
    expect(sitemap).toContain(NOW);
    for (const old of [OLD, '/modem/dial-up/', '/slow/turbo-button/']) expect(sitemap).not.toContain(old);
  });
});

test('a server that knows sends on at once, and the browser keeps the answers', async ({ page }) => {
  const site = await serveSite(fixtureOutput, 0, undefined, await movesOfFolder(fixtureContent));
  try {
    withoutNotices(site);
    const answer = await page.goto(`${site.origin}${OLD}?via=sms${ANSWERS}`);
    expect(answer?.request().redirectedFrom()?.url()).toBe(`${site.origin}${OLD}?via=sms`);
    await expect(page).toHaveURL(`${site.origin}${NOW}?via=sms${ANSWERS}`);
    await expectShown(page, 'wifi');
  } finally {
    await site.close();
  }
});

test('a guide that is gone says what to do, and has ways on', async ({ page }) => {
  await page.goto('/modem/dial-up/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('این راهنما دیگر نیست');
  await expect(page.getByText('برای مودم تازه با پشتیبانی تماس بگیرید.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'تماس با ۵۵۵-۰۱۰۰' })).toBeVisible();
  await expectAccessible(page);
});

test('a guide whose heir was named leads to it', async ({ page }) => {
  await page.goto('/slow/turbo-button/');
  await expect(page).toHaveURL('/slow/slow-internet/');
});

test('what was begun under the former name is offered to be gone on with', async ({ page }) => {
  const found = complaints(page);
  const kept: SessionRecord = {
    guide: 'which-problem',
    title: 'پیدا کردن مشکل',
    url: OLD,
    answers: 'what=wifi',
    entries: [{ question: 'مشکل چیست؟', answer: 'وای\u200cفای مشکل دارد' }],
    at: 'وای\u200cفای چه مشکلی دارد؟',
    time: Date.now() - 3_600_000,
  };
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.length === 0) localStorage.setItem(key, text);
    },
    [keyOf(SESSION_KIND, '1'), JSON.stringify(kept)] as const,
  );
  await page.goto(NOW);
  const offer = page.locator('[data-resume]');
  await expect(offer).toContainText(kept.at);
  await offer.getByRole('link').click();
  await expectShown(page, 'wifi');
  await page.goto('/history/');
  await expect(page.locator('[data-sessions] li')).toHaveCount(1);
  await expect(page.locator('[data-sessions] [data-place]')).toHaveAttribute('href', `${NOW}${ANSWERS}`);
  expect(found).toEqual([]);
});

const offline = testsOfOwn(fixtureOutput, fixtureContent);

offline.describe('with the server gone', () => {
  offline.use({ serviceWorkers: 'allow' });
  offline.setTimeout(240_000);

  offline('an old link leads to the guide with its answers', async ({ page, own }) => {
    await visitOnce(page, own);
    await page.goto(`${OLD}${ANSWERS}`);
    await expect(page).toHaveURL(`${own.origin}${NOW}${ANSWERS}`);
    await expectShown(page, 'wifi');
  });
});
