import { expect, factsOf, honestWords, measured, openKeptCheck, test } from './check-page.ts';
import { nextAction } from './check.ts';
import { origin } from './check-world.ts';
import { whenKept } from './offline-site.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(240_000);

test('the kept page measures with the line dead, and again when it is back, and nothing answers in the place of the site', async ({
  page,
  world,
}) => {
  const fromDevice: string[] = [];
  page.on('response', (response) => {
    if (response.fromServiceWorker()) fromDevice.push(new URL(response.url()).pathname);
  });
  await openKeptCheck(page, world);
  await expect(page.locator('[data-saved-copy]')).toBeVisible();
  await measured(page);
  expect(await factsOf(page)).toMatchObject({ network: 'some', site: 'no' });
  await honestWords(page);
  await world.site.start();
  await measured(page);
  expect(await factsOf(page)).toMatchObject({ site: 'yes', line: 'own', clock: 'right', drops: 'none' });
  expect(fromDevice).toContain('/check/');
  expect(fromDevice.filter((address) => address.startsWith('/probe/'))).toEqual([]);
});

test('where the name of the site is not found, the kept page says that its number answers', async ({
  playwright,
  launchOptions,
  running,
  world,
}, testInfo) => {
  const open = async (flags: readonly string[]) => {
    const options = { ...launchOptions, args: [...(launchOptions.args ?? []), ...flags], locale: 'fa-IR' };
    const context = await playwright.chromium.launchPersistentContext(
      testInfo.outputPath('profile'),
      options,
    );
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };
  const before = await open([]);
  await before.page.goto(origin);
  await whenKept(before.page);
  await before.context.close();
  const { context, page } = await open(running.withoutName);
  await page.goto(`${origin}/check/`);
  await expect(page.locator('[data-saved-copy]')).toBeVisible();
  await measured(page);
  expect(await factsOf(page)).toMatchObject({ network: 'some', site: 'no', names: 'no' });
  expect(world.byAddress.asked).toBe(1);
  await expect(page.locator('[data-check-fact="names"]')).toContainText('با نشانی عددی\u200cاش پاسخ داد');
  await expect(nextAction(page)).toHaveAttribute('data-finding', 'name-not-found');
  await honestWords(page);
  await context.close();
});

test('a check that runs lets the copy of the site wait', async ({ page, world }) => {
  await page.goto('/check/');
  // The page of a check that is slow measures before the worker has begun: it starts a second after the page has come.
  world.site.behave((_request, _response, answer) => setTimeout(answer, 200));
  const packs = () => world.site.fetched.filter((address) => address.startsWith('/assets/offline/'));
  const check = page.locator('[data-check-state]');
  await page.locator('[data-check-run]').click();
  await expect(page.locator('[data-check-fact="line"][data-value]')).toBeVisible();
  const waiting = async () => {
    const { pending = [] } = await navigator.locks.query();
    return pending.map(({ mode }) => mode);
  };
  await expect.poll(() => page.evaluate(waiting)).toContain('shared');
  await expect(check).toHaveAttribute('data-check-state', 'running');
  expect(packs()).toEqual([]);
  await expect(check).toHaveAttribute('data-check-state', 'done', { timeout: 60_000 });
  await whenKept(page);
  expect(packs()).not.toEqual([]);
  expect(await factsOf(page)).toMatchObject({ drops: 'none' });
});
