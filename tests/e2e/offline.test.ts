import { expect, type Page } from '@playwright/test';
import { rename } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { fixtureContent, fixtureOutput } from '../fixture-site.ts';
import { deploy, keptVersions, testsOfOwn, visitOnce, whenKept } from './offline-site.ts';
import { shownPart } from './site.ts';

const test = testsOfOwn(fixtureOutput, fixtureContent);

test.use({ serviceWorkers: 'allow' });
test.setTimeout(240_000);

/** An install brings some 300 kB into a cache, on a machine that runs other tests meanwhile. */
const installTime = { timeout: 60_000 };

const savedNote = (page: Page) => page.locator('[data-saved-copy]');

async function firstResult(page: Page, query: string) {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
  await expect(page.getByText('جست\u200cوجوی کامل در دسترس نیست')).toBeHidden();
  return page.locator('[data-search-results] a').first().getAttribute('href');
}

test('with the server gone a tree walks to its end and reload keeps the place', async ({ page, own }) => {
  await visitOnce(page, own);
  await page.goto('/no-internet/no-internet/');
  let part = await shownPart(page);
  for (let step = 0; step < 30 && (await page.locator(`[data-outcome="${part}"]`).count()) === 0; step += 1) {
    const shown = page.locator(`[id="${part}"]`);
    await shown.locator('[data-choice], [data-go="continue"]').last().click();
    await expect(shown).toBeHidden();
    part = await shownPart(page);
  }
  await expect(page.locator(`[data-outcome="${part}"]`)).toBeVisible();
  await page.reload();
  expect(await shownPart(page)).toBe(part);
});

test('with the server gone a reload in the middle of a wait keeps the count', async ({ page, own }) => {
  await page.clock.install({ time: new Date('2026-11-22T12:00:00Z') });
  await visitOnce(page, own);
  await page.goto('/no-internet/no-internet/#scope=all&service=no&type=dsl&dsl=steady&internet=on');
  const timer = page.getByRole('timer').locator('visible=true');
  await page.getByRole('button', { name: 'زمان بگیر' }).click();
  await expect(timer).toHaveText(/^(۳:۰۰|۲:۵[۰-۹])$/);
  await page.clock.fastForward(100_000);
  await page.reload();
  await expect(savedNote(page)).toBeVisible();
  await expect(timer).toHaveText(/^۱:(۲۰|۱[۰-۹])$/);
});

test('with the server gone three spellings find their guide and the phone number is there', async ({
  page,
  own,
}) => {
  await visitOnce(page, own);
  for (const query of ['رمز وای\u200cفای یادم رفته', 'رمز وايفاي يادم رفته', 'پسورد wifi کجاست']) {
    expect(await firstResult(page, query)).toBe('/wifi/forgot-wifi-password/');
  }
  await page.goto('/contact/');
  await expect(page.getByRole('link', { name: 'تماس با ۵۵۵-۰۱۰۰' })).toHaveAttribute('href', 'tel:5550100');
  await page.goto('/modem/no-such-guide/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('این صفحه بدون اینترنت باز نمی\u200cشود');
  await expect(page.getByRole('link', { name: 'تماس با ۵۵۵-۰۱۰۰' }).first()).toBeVisible();
});

test('with a server every page is fresh and none says that it is saved', async ({ page, own }) => {
  await page.goto('/');
  await whenKept(page);
  await deploy(own, 'second');
  await page.goto('/wifi/weak-wifi/');
  await expect(page).toHaveTitle(/second$/);
  await expect(savedNote(page)).toBeHidden();
});

/** What a server or somebody on the way does to pages, other than giving them. */
const badAnswers: Readonly<Record<string, RequestListener>> = {
  'says that it is busy': (_, response) => response.writeHead(503).end('busy'),
  'has had enough of this device': (_, response) => response.writeHead(429).end('enough'),
  'is a proxy that lets nobody through': (_, response) => response.writeHead(403).end('<h1>Denied</h1>'),
  'has lost its files': (_, response) => response.writeHead(404).end('<h1>Not found</h1>'),
  'cuts the line': (request) => request.socket.destroy(),
  'cuts the line in the middle of a page': (_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .write('<h1>half a page', () => response.destroy());
  },
  'sends the beginning of a page and no more': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).write('<h1>half a page'),
  'leads in a circle': ({ url = '/' }, response) => response.writeHead(302, { location: url }).end(),
  'answers nothing': () => undefined,
};

test('the saved page comes, with the headers of the server, whatever that answers', async ({ page, own }) => {
  await page.goto('/');
  await whenKept(page);
  for (const [what, listener] of Object.entries(badAnswers)) {
    own.answer(listener);
    const response = await page.goto('/wifi/');
    await expect(savedNote(page), what).toBeVisible();
    expect(response?.headers()).toMatchObject({
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
  }
});

test('a cache that was emptied is filled again at the next view', async ({ page, own }) => {
  await page.goto('/');
  await whenKept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto('/contact/');
  await expect.poll(() => page.evaluate(keptVersions), installTime).toEqual(['first']);
  await own.stop();
  await page.goto('/wifi/weak-wifi/');
  await expect(savedNote(page)).toBeVisible();
});

test('a new version replaces the old one whole', async ({ page, own }) => {
  await page.goto('/');
  await whenKept(page);
  await deploy(own, 'second');
  await page.goto('/contact/');
  await expect.poll(() => page.evaluate(keptVersions), installTime).toEqual(['second']);
  await own.stop();
  await page.goto('/wifi/weak-wifi/');
  await expect(page).toHaveTitle(/second$/);
  expect(await firstResult(page, 'رمز وای\u200cفای یادم رفته')).toBe('/wifi/forgot-wifi-password/');
});

test('an update that fails half-way leaves the old version whole', async ({ page, own }) => {
  await page.goto('/');
  await whenKept(page);
  const old = await page.evaluate(keptVersions);
  await deploy(own, 'second');
  const packs = path.join(own.folder, 'assets/offline');
  await rename(packs, `${packs}.gone`);
  await page.goto('/contact/');
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing;
    while (worker !== null && worker.state === 'installing')
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker?.state ?? 'none';
  });
  expect(state).toBe('redundant');
  await own.stop();
  await page.goto('/wifi/weak-wifi/');
  await expect(page).not.toHaveTitle(/second$/);
  expect(await page.evaluate(keptVersions)).toEqual(expect.arrayContaining(old));
  expect(await firstResult(page, 'رمز وای\u200cفای یادم رفته')).toBe('/wifi/forgot-wifi-password/');
  // Once the server is whole, the update goes through.
  await rename(`${packs}.gone`, packs);
  await own.start();
  await page.goto('/contact/');
  await expect.poll(() => page.evaluate(keptVersions), installTime).toEqual(['second']);
});

test('on data-saver nothing is saved until it is asked for', async ({ page, own }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  await page.goto('/');
  const offer = page.getByRole('button', { name: 'ذخیره برای وقتی که اینترنت ندارید' });
  await expect(offer).toBeVisible();
  // What it weighs, and not the most that it may.
  await expect(page.getByText(/[۱-۳][۰-۹]۰ کیلوبایت/)).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await offer.click();
  await expect(page.getByText('ذخیره شد.')).toBeVisible(installTime);
  await own.stop();
  await page.goto('/no-internet/no-internet/');
  await expect(savedNote(page)).toBeVisible();
});

test('the site can be put on the home screen', async ({ page }) => {
  await page.goto('/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest: unknown = await (await page.request.get(address ?? '')).json();
  expect(manifest).toMatchObject({ lang: 'fa', dir: 'rtl', start_url: '/', display: 'standalone' });
  for (const icon of ['icon-192', 'icon-512', 'maskable-512', 'apple-touch-icon']) {
    const response = await page.request.get(`/icons/${icon}.png`);
    expect(response.headers()['content-type']).toBe('image/png');
  }
});
