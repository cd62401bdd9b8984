import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './site.ts';

/** The maps that the editors' page lists, as paths. */
async function allMaps(page: Page): Promise<string[]> {
  await page.goto('/map/');
  return page
    .locator('main a[href^="/map/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('a guide leads to its map, and the map back to the guide', async ({ page }) => {
  await page.goto('/no-internet/no-internet/');
  await page.getByRole('link', { name: 'نقشهٔ این راهنما' }).click();
  await expect(page).toHaveURL('/map/no-internet/');
  await expect(page.getByRole('img', { name: 'تصویر نقشه' })).toBeVisible();
  await page.getByRole('link', { name: 'باز کردن راهنما', exact: true }).click();
  await expect(page).toHaveURL('/no-internet/no-internet/');
});

test('the table leads to each part in the guide by the fewest answers', async ({ page }) => {
  await page.goto('/map/no-internet/');
  await page.locator('[data-map-row="cable"]').getByRole('link').first().click();
  await expect(page).toHaveURL('/no-internet/no-internet/#scope=all&service=no&type=not-sure');
  await expect(page.locator('[data-step="cable"]')).toBeVisible();
});

test('each map says the same as picture and as table, and no words leave their box', async ({ page }) => {
  test.setTimeout(120_000);
  const maps = await allMaps(page);
  expect(maps.length).toBeGreaterThan(20);
  const faults: string[] = [];
  for (const map of maps) {
    await page.goto(map);
    const found = await page.evaluate(async () => {
      await document.fonts.ready;
      const ids = (selector: string, name: string) =>
        [...document.querySelectorAll(selector)].map((one) => one.getAttribute(name)).join(' ');
      const parts = [...document.querySelectorAll('.map-part')];
      // The picture breaks answers into lines, marks each of several and isolates Latin words; letters are compared.
      const letters = (text: string | null | undefined) => (text ?? '').replace(/[\s•\u2068\u2069]/g, '');
      const drawn = [...document.querySelectorAll('path[data-map-way]')].map((way) => {
        const name = way.getAttribute('data-map-way') ?? '';
        const label = document.querySelector(`[data-map-answers="${name}"]`)?.nextElementSibling;
        return `${name} ${letters(label?.textContent)}`;
      });
      const rows = [...document.querySelectorAll('[data-map-row]')].flatMap((row) => {
        const answers = new Map<string, string>();
        for (const way of row.querySelectorAll('[data-map-way]')) {
          const name = `${row.getAttribute('data-map-row')} ${way.getAttribute('data-map-way')}`;
          const link = way.querySelector('a[href^="#part-"]');
          const said = letters(way.textContent).slice(0, -letters(link?.textContent).length);
          answers.set(name, (answers.get(name) ?? '') + said);
        }
        return [...answers].map((way) => way.join(' '));
      });
      return {
        drawn: drawn.sort(),
        told: rows.sort(),
        parts: ids('.map-part', 'data-map-part'),
        rows: ids('[data-map-row]', 'data-map-row'),
        out: parts
          .filter((part) => {
            const box = part.querySelector('rect')?.getBoundingClientRect();
            return [...part.querySelectorAll('text:not(.map-number)')].some((text) => {
              const words = text.getBoundingClientRect();
              return (
                box === undefined ||
                words.left < box.left ||
                words.right > box.right ||
                words.top < box.top ||
                words.bottom > box.bottom
              );
            });
          })
          .map((part) => part.getAttribute('data-map-part')),
        policy: getComputedStyle(document.querySelector('.map-part rect') ?? document.body).fill,
      };
    });
    if (found.parts !== found.rows) faults.push(`${map}: ${found.parts} is not ${found.rows}`);
    if (found.drawn.length === 0) faults.push(`${map}: the picture has no ways`);
    for (const way of found.drawn.filter((one) => !found.told.includes(one)))
      faults.push(`${map}: only drawn: ${way}`);
    for (const way of found.told.filter((one) => !found.drawn.includes(one)))
      faults.push(`${map}: only told: ${way}`);
    if (found.out.length > 0) faults.push(`${map}: words leave ${found.out.join(', ')}`);
    if (found.policy === 'rgb(0, 0, 0)') faults.push(`${map}: the picture has no colours of the theme`);
  }
  expect(faults).toEqual([]);
});

test('on a phone the picture scrolls in its own box, which the keyboard can reach', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/map/no-internet/');
  const box = page.getByRole('region', { name: 'تصویر نقشه' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'رفتن به شروع نقشه' }).click();
  expect(await box.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
  await expect(page.locator('[data-map-part="scope"]')).toBeInViewport();
  await box.focus();
  // A browser that is busy drawing the picture may let a key go by; a reader would press again.
  await expect(async () => {
    await page.keyboard.press('ArrowLeft');
    expect(await box.evaluate((one) => one.scrollLeft)).toBeLessThan(0);
  }).toPass();
});

test('printed, the whole picture fits the page', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 1100 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/map/no-internet/');
  const [picture, sheet] = await page.evaluate(() => [
    document.querySelector('.map')?.getBoundingClientRect().width ?? NaN,
    innerWidth,
  ]);
  expect(picture).toBeLessThanOrEqual(sheet ?? 0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the maps, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    for (const address of ['/map/', '/map/no-internet/']) {
      await page.goto(address);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
}
