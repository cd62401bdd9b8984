import AxeBuilder from '@axe-core/playwright';
import { allPages, expect, test, type Page } from './site.ts';

const widths = [320, 360, 414, 600, 768, 1024, 1280, 1440];

const guide = '/no-internet/no-internet/';
const toAction = `${guide}#scope=all&service=no&type=dsl&dsl=steady&internet=on`;

/** Opens an address as one that was not open: a fragment alone would load nothing. */
async function openAnew(page: Page, address: string) {
  await page.goto('about:blank');
  await page.goto(address);
}

/** What a page is once something was answered, typed or kept: no address of the sitemap shows it. */
const later: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a question after others': async (page) => {
    await openAnew(page, `${guide}#scope=all&service=no`);
    await expect(page.locator('[data-answers] > li')).toHaveCount(2);
  },
  'an action that waits': async (page) => {
    await openAnew(page, toAction);
    await expect(page.getByRole('timer').locator('visible=true')).toBeVisible();
  },
  'an outcome with its report, and a note': async (page) => {
    await openAnew(page, `${toAction}&restart=done&after-restart=not-sure&gone=1`);
    await expect(page.locator('[data-spoken-code]:visible')).toBeVisible();
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
    await expect(page.locator('[data-spoken-code]:visible')).toBeVisible();
    await openAnew(page, '/history/');
    await page.locator('[data-walks] summary').first().click();
    await expect(page.locator('[data-walk-report]').first()).toBeVisible();
  },
  'the report that support reads': async (page) => {
    await openAnew(page, `${toAction}&restart=done&after-restart=not-sure`);
    const code = (await page.locator('[data-spoken-code]:visible').textContent()) ?? '';
    await openAnew(page, `/agent/#${encodeURIComponent(code)}`);
    await expect(page.locator('[data-ticket-report]')).toBeVisible();
  },
};

test('no page scrolls sideways from 320 to 1440', async ({ page }) => {
  test.setTimeout(240_000);
  const wide: string[] = [];
  for (const address of [...(await allPages(page)), '/404.html']) {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 700 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${address} at ${width}: ${over}px`);
    }
  }
  expect(wide).toEqual([]);
});

for (const [name, open] of Object.entries(later)) {
  test(`axe finds nothing on ${name}, light or dark, and it scrolls sideways at no width`, async ({
    page,
  }) => {
    await open(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 700 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `at ${width}`).toBeLessThanOrEqual(0);
    }
    const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
    expect((await axe.analyze()).violations).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = new AxeBuilder({ page }).withRules('color-contrast');
    expect((await dark.analyze()).violations).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    for (const address of [...(await allPages(page)), '/404.html']) {
      await page.goto(address);
      const axe = new AxeBuilder({ page });
      // Only colours differ in the dark.
      if (colorScheme === 'dark') axe.withRules('color-contrast');
      else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations) found.push(`${address} ${id} ${nodes[0]?.html ?? ''}`);
    }
    expect(found).toEqual([]);
  });
}

test('no page asks another host for anything, breaks its policy or logs an error', async ({ page, site }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
      faults.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  for (const address of await allPages(page)) await page.goto(address);
  await page.goto('/search/?q=اینترنت');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
  expect(faults).toEqual([]);
});

test('every page has a policy without unsafe-inline that stops a script put into it', async ({ page }) => {
  await page.goto('/no-internet/no-internet/');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain("'unsafe-eval'");
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('Content Security Policy'),
  );
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken in"';
    document.body.append(script);
  });
  await refused;
  expect(await page.title()).not.toBe('broken in');
});

test('every page has one heading of the first level, a description, a language and a direction', async ({
  page,
}) => {
  const wrong: string[] = [];
  for (const address of await allPages(page)) {
    const html = await (await page.request.get(address)).text();
    const right =
      html.match(/<h1/g)?.length === 1 &&
      /<html lang="fa" dir="rtl"/.test(html) &&
      /<meta name="description" content="[^"]{20,}/.test(html) &&
      html.includes(`<link rel="canonical" href="https://rahgosha.example${address}"`);
    if (!right) wrong.push(address);
  }
  expect(wrong).toEqual([]);
});

test('search engines are told where the list of pages is', async ({ page }) => {
  const robots = await (await page.request.get('/robots.txt')).text();
  const sitemap = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  const index = await page.request.get(new URL(sitemap).pathname);
  expect(await index.text()).toContain('sitemap-0.xml');
});

test('an address that is not there answers 404 with a way on', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('این صفحه پیدا نشد');
  await expect(page.getByRole('combobox')).toBeVisible();
});

test('every link inside the site leads somewhere', async ({ page }) => {
  const pages = await allPages(page);
  const broken = new Set<string>();
  for (const address of pages) {
    const html = await (await page.request.get(address)).text();
    for (const [, target = ''] of html.matchAll(/href="(\/[^"#?]*)/g)) {
      if (!pages.includes(target) && (await page.request.get(target)).status() !== 200)
        broken.add(`${address} → ${target}`);
    }
  }
  expect([...broken]).toEqual([]);
});
