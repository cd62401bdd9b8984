import AxeBuilder from '@axe-core/playwright';
import { allPages, expect, settings, test } from './site.ts';

const widths = [320, 360, 414, 600, 768, 1024, 1280, 1440];

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

test('every page has one heading of the first level, a description, a language, a direction and a policy', async ({
  page,
}) => {
  const wrong: string[] = [];
  const { origin } = new URL(settings?.address ?? '');
  for (const address of await allPages(page)) {
    const html = await (await page.request.get(address)).text();
    const right =
      html.match(/<h1/g)?.length === 1 &&
      /<html lang="fa" dir="rtl"/.test(html) &&
      /<meta name="description" content="[^"]{20,}/.test(html) &&
      html.includes(`<link rel="canonical" href="${origin}${address}"`) &&
      html.includes('http-equiv="content-security-policy"') &&
      !html.includes('unsafe-inline');
    if (!right) wrong.push(address);
  }
  expect(wrong).toEqual([]);
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
