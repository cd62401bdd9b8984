import { expectAccessible } from './axe.ts';
import { expect, test, type Page } from './site.ts';

const results = (page: Page) => page.locator('[data-search-results]');

async function search(page: Page, query: string) {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect(results(page)).toHaveAttribute('data-state', /done|failed/);
}

test('suggests guides and symptoms while one types, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('combobox');
  await field.press('i');
  await field.fill('واي فاي');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('ArrowDown');
  const option = page.getByRole('option', { selected: true });
  await expect(option).toHaveCount(1);
  await expect(field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await field.press('ArrowUp');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await field.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/wifi\//);
});

test('Enter without a chosen suggestion goes to the results', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('سرعت کم است');
  await page.getByRole('combobox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(results(page)).toHaveAttribute('data-query', 'سرعت کم است');
  await expect(results(page).getByRole('link').first()).toHaveAttribute('href', '/slow/slow-internet/');
});

test('loads nothing of search before the field is touched', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(loaded.filter((address) => address.includes('search-index'))).toEqual([]);
  await page.getByRole('combobox').focus();
  await page.waitForRequest(/search-index\/\w+\/base\.json/);
});

test('mends what is typed wrong, and loads what that needs only then', async ({ page }) => {
  const reading: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/reading.')) reading.push(request.url());
  });
  await page.goto('/');
  const field = page.getByRole('combobox');
  await field.fill('سرعت کم است');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(reading).toEqual([]);
  await field.fill('l,nl');
  await expect.poll(() => reading.length).toBe(1);
  await expect(page.getByRole('option', { name: /مودم/ }).first()).toBeVisible();
});

test('asking again, back and forward bring query and results', async ({ page }) => {
  await search(page, 'خطای ۶۵۱');
  await expect(results(page).getByRole('link').first()).toHaveAttribute(
    'href',
    '/no-internet/error-651-678/',
  );
  await page.getByRole('combobox').fill('رمز وای\u200cفای');
  await page.getByRole('combobox').press('Enter');
  await expect(results(page)).toHaveAttribute('data-query', 'رمز وای\u200cفای');
  await page.goBack();
  await expect(results(page)).toHaveAttribute('data-query', 'خطای ۶۵۱');
  await expect(results(page).getByRole('link').first()).toHaveAttribute(
    'href',
    '/no-internet/error-651-678/',
  );
});

test('finds the guide first however a query is spelled', async ({ page }) => {
  await search(page, 'مودم');
  for (const [kind, query, guide] of [
    ['a synonym', 'کلمهٔ عبور وایرلس را فراموش کردم', '/wifi/forgot-wifi-password/'],
    ['a typing error', 'چراق مودم', '/modem/modem-lights/'],
    ['Latin letters', 'sorat internet kame', '/slow/slow-internet/'],
    ['the layout of another keyboard', 'svuj hdkjvkj ;l hsj', '/slow/slow-internet/'],
    ['words run together', 'سرعتاینترنت کم است', '/slow/slow-internet/'],
    ['a word split in two', 'خاموش و روشن کر دن مودم', '/modem/restart-modem/'],
    ['Arabic letters and digits', 'خطاي ٦٩١', '/no-internet/error-691/'],
    ['a letter to support', 'سلام وقت بخیر سرعت اینترنت کم است چیکار کنم', '/slow/slow-internet/'],
  ] as const) {
    await page.getByRole('combobox').fill(query);
    await page.getByRole('combobox').press('Enter');
    await expect(results(page)).toHaveAttribute('data-query', query);
    await expect(results(page)).toHaveAttribute('data-state', 'done');
    await expect(results(page).getByRole('link').first(), kind).toHaveAttribute('href', guide);
  }
});

test('the list of suggestions closes when the form is sent, and nothing that comes late opens it', async ({
  page,
}) => {
  const arrived = Promise.withResolvers<undefined>();
  await page.route('**/search-index/*/base.json', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto('/search/');
  const field = page.getByRole('combobox');
  await field.fill('مودم قطع');
  await field.press('Enter');
  arrived.resolve(undefined);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.fill('مودم روشن');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.getByRole('button', { name: 'جست\u200cوجو' }).click();
  await expect(results(page)).toHaveAttribute('data-query', 'مودم روشن');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('while the full text is on its way, the guides whose titles match are there', async ({ page }) => {
  const arrived = Promise.withResolvers<undefined>();
  await page.route('**/search-index/*/texts/**', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto(`/search/?q=${encodeURIComponent('سرعت کم است')}`);
  await expect(results(page)).toHaveAttribute('data-state', 'loading');
  const first = results(page).getByRole('link').first();
  await expect(first).toHaveAttribute('href', '/slow/slow-internet/');
  await expect(page.locator('[data-all-guides]')).toBeHidden();
  const before = await first.boundingBox();
  arrived.resolve(undefined);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await expect(first).toHaveAttribute('href', '/slow/slow-internet/');
  expect(await first.boundingBox()).toEqual(before);
});

test('a hit is a row to press, and the page bears the name of the query', async ({ page }) => {
  await search(page, 'sorat kame');
  await expect(page).toHaveTitle(/sorat kame/);
  await expect(page.getByRole('status').filter({ hasText: 'راهنما برای' })).toContainText('\u2067سرعت کم');
  const row = results(page).getByRole('listitem').first();
  const { width = 0, height = 0 } = (await row.boundingBox()) ?? {};
  await page.getByRole('link', { name: /sorat kame/ }).click();
  await expect(page).toHaveURL(/exact=1/);
  await page.goBack();
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await row.click({ position: { x: width - 4, y: height - 4 } });
  await expect(page).toHaveURL(/\/slow\/slow-internet\/$/);
});

test('who asks for a page finds it above the guides, with the number to touch', async ({ page }) => {
  await search(page, 'تماس با پشتیبانی');
  const answer = page.locator('[data-page-answer="contact"]');
  await expect(answer.locator('a[href^="tel:"]')).toBeInViewport();
  await expect(answer.getByRole('heading').getByRole('link')).toHaveAttribute('href', '/contact/');
  await expectAccessible(page);
  await page.getByRole('combobox').fill('کد گزارش');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', '/history/');
});

test('a hit in a step opens the guide there, with the way back through the questions before it', async ({
  page,
}) => {
  await search(page, 'چراغ dsl صدای تق');
  const first = results(page).getByRole('link').first();
  await expect(first).toHaveAttribute('href', '/no-internet/dsl-light-off/#reseat');
  await expectAccessible(page);
  await first.click();
  await expect(page.getByRole('heading', { name: 'سیم تلفن را محکم کنید' })).toBeInViewport();
  await page.locator('button[data-go="back"]:visible').click();
  await expect(page.getByRole('heading', { name: 'چراغ DSL الان چطور است؟' })).toBeVisible();
});

test('nothing found leads to support with the query carried along', async ({ page }) => {
  await search(page, 'zzzzqqxx');
  await expect(results(page)).toHaveAttribute('data-match', 'none');
  const nothing = page.locator('[data-no-results]');
  // Isolated, so that a Latin query does not turn the sentence round it.
  await expect(page.getByRole('status').filter({ hasText: '\u2068zzzzqqxx\u2069' })).toBeVisible();
  await expect(nothing.getByRole('link', { name: 'وای\u200cفای' })).toBeVisible();
  await expect(nothing.locator('a[href^="tel:"]')).toBeVisible();
  await expect(nothing.locator('[data-ticket-link]')).toBeVisible();
  await expect(nothing.locator('input, [data-ticket-report]')).toHaveCount(0);
});

for (const [name, query] of [
  ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['control characters', '\u0001\u0002\u200e\u202e'],
  ['ten thousand characters', 'اینترنت '.repeat(1250)],
] as const) {
  test(`a query of ${name} is answered and stays text`, async ({ page }) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto('/search/');
    await page.evaluate((text) => {
      history.pushState(null, '', `?${new URLSearchParams({ q: text })}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
    await expect(results(page)).toHaveAttribute('data-state', 'done');
    expect(alerts).toEqual([]);
    await expect(page.locator('main img, main script[src=x]')).toHaveCount(0);
  });
}

test('with Pagefind out of reach the index of terms answers', async ({ page }) => {
  await page.route('**/search-index/*/pagefind.js', (route) => route.abort());
  await search(page, 'رمز وای فای را فراموش کردم');
  await expect(results(page).getByRole('link').first()).toHaveAttribute(
    'href',
    '/wifi/forgot-wifi-password/',
  );
});

test('with the whole index out of reach the guides are still listed, and support is shown', async ({
  page,
}) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await search(page, 'نت ندارم');
  await expect(results(page)).toHaveAttribute('data-state', 'failed');
  await expect(page.locator('[data-no-results]')).toBeVisible();
  await expect(page.locator('[data-all-guides]')).toBeVisible();
});
