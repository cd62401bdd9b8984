import { expectAccessible } from '../axe.ts';
import { allPages, expect, pages, settings, test, testsInOnePage, type Page } from './site.ts';

const testInOnePage = testsInOnePage();

/** What a page does, while something is done with it, that no page may do: one line each. */
async function faultsWhile(page: Page, origin: string, act: () => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await act();
  for (const event of ['request', 'console', 'pageerror']) page.removeAllListeners(event);
  return faults;
}

for (const address of pages) {
  testInOnePage(
    `axe finds nothing on ${address}, light or dark, and it scrolls sideways at no width, asks no other host and logs no error`,
    async ({ openPage, site }) => {
      const faults = await faultsWhile(openPage, site.origin, async () => {
        expect((await openPage.goto(address))?.status()).toBe(200);
        await expectAccessible(openPage);
      });
      expect(faults).toEqual([]);
    },
  );
}

testInOnePage(
  'the page for what is missing is as accessible, and its status is the only thing logged',
  async ({ openPage, site }) => {
    const faults = await faultsWhile(openPage, site.origin, async () => {
      expect((await openPage.goto('/not/there/'))?.status()).toBe(404);
      await expectAccessible(openPage);
    });
    expect(faults).toEqual([expect.stringContaining('status of 404')]);
  },
);

test('a search asks no other host for anything, breaks no policy and logs no error', async ({
  page,
  site,
}) => {
  const faults = await faultsWhile(page, site.origin, async () => {
    await page.goto('/search/?q=اینترنت');
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
  });
  expect(faults).toEqual([]);
});

test('the sitemap names every page that is for search engines', async ({ page }) => {
  const unlisted = ['/history/', '/agent/', '/map/', '/offline/'];
  const listed = pages.filter((address) => !unlisted.includes(address));
  expect((await allPages(page)).sort()).toEqual(listed.sort());
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
