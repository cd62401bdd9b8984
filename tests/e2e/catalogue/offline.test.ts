import { testsOfOwn, visitOnce } from '../offline-site.ts';
import { catalogueOutput, expect } from './site.ts';

const test = testsOfOwn(catalogueOutput, 'content');

test.use({ serviceWorkers: 'allow' });
test.setTimeout(240_000);

test('after one visit to the home page, with the server gone, every guide opens and says it is saved', async ({
  page,
  own,
}) => {
  await visitOnce(page, own);
  const savedNote = page.locator('[data-saved-copy]');
  await page.goto('/search/');
  const links = page.locator('[data-all-guides] a');
  const guides = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(guides.length).toBeGreaterThan(50);
  for (const guide of guides) {
    await page.goto(guide);
    await expect(page).toHaveURL(guide);
    await expect(page.locator('article h1, main > h1')).toBeVisible();
    await expect(savedNote).toBeVisible();
  }
  const today = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { dateStyle: 'long', timeZone: 'UTC' });
  await expect(savedNote).toContainText(today.format(new Date()));
});
