import { expect, test, type Page } from './site.ts';

test.use({ colorScheme: 'dark' });

/** The texts on paper that are as good as white: without backgrounds, nobody reads them. */
const paleTexts = (page: Page) =>
  page.locator('body *').evaluateAll((elements) =>
    elements
      .filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3))
      .filter((one) => {
        const [red = 0, green = 0, blue = 0] =
          getComputedStyle(one)
            .color.match(/[\d.]+/g)
            ?.map(Number) ?? [];
        return one.textContent.trim() !== '' && red + green + blue > 3 * 140;
      })
      .map((one) => one.textContent.trim()),
  );

/** The elements on paper that are only there to be pressed, and that lead away from the text. */
const controls = (page: Page) =>
  page
    .locator('button, input, nav, search-box, solved-question > section, .related, .tree-answers, hand-over')
    .locator('visible=true');

const behind = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => getComputedStyle(one, '::after').content);

async function openOnPaper(page: Page, address: string) {
  await page.goto(address);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

test('a tree is printed as all its parts, each answer with the number of what it leads to', async ({
  page,
}) => {
  await page.goto('/no-internet/no-internet/');
  const parts = page.locator('decision-tree > :is([data-step], [data-action-step], [data-outcome])');
  await page.locator('[data-choice]:visible').first().click();
  await expect(parts.locator('visible=true')).toHaveCount(1);
  await openOnPaper(page, page.url());
  await expect(parts.locator('visible=true')).toHaveCount(await parts.count());
  await expect(controls(page)).toHaveCount(0);
  expect(await paleTexts(page)).toEqual([]);
  expect(await behind(page, '[data-step] .choice')).toContain('برو به قدم');
  const html = await (await page.request.get('/no-internet/no-internet/')).text();
  const ids = [...html.matchAll(/ data-(?:step|action-step|outcome)="([^"]+)"/g)].map(([, id]) => id);
  const answers = [...html.matchAll(/ data-to="([^"]+)" href="#([^"]+)"/g)];
  expect(answers.length).toBeGreaterThan(10);
  for (const [, words, target] of answers)
    expect(words).toBe(`برو به قدم ${(ids.indexOf(target) + 1).toLocaleString('fa')}`);
});

test('a text guide is printed whole, without what is pressed, and with the addresses of its links', async ({
  page,
}) => {
  await openOnPaper(page, '/wifi/forgot-wifi-password/');
  await expect(controls(page)).toHaveCount(0);
  expect(await paleTexts(page)).toEqual([]);
  const folded = page.locator('.platform > div').filter({ visible: false });
  await expect(page.locator('.platform > div')).not.toHaveCount(0);
  await expect(folded).toHaveCount(0);
  await openOnPaper(page, '/wifi/change-wifi-password/');
  expect(await behind(page, 'article li > a[href^="/"]')).toContain('/modem/open-modem-page/');
  await expect(page.getByRole('contentinfo')).toContainText('۵۵۵-۰۱۰۰');
  expect(await behind(page, 'footer')).toContain('https://help.example.org');
});
