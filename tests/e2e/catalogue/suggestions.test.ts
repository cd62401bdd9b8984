import { readFile } from 'node:fs/promises';
import { queriesSchema } from '../../../src/content/schemas/search-queries.ts';
import { expect, test } from './site.ts';

/** A phone with its keyboard open. */
test.use({ viewport: { width: 360, height: 420 }, hasTouch: true, isMobile: true });

test('with the keyboard of a phone open, the guide that is wanted stands in sight', async ({ page }) => {
  const queries = queriesSchema.parse(JSON.parse(await readFile('content/queries.json', 'utf8')));
  const plain = queries.filter(({ class: kind }) => kind === 'plain');
  await page.goto('/');
  const field = page.getByRole('combobox');
  await field.tap();
  const unseen: string[] = [];
  for (const { q, want } of plain) {
    await field.fill(q);
    const seen = async () => {
      const options = await page
        .getByRole('option')
        .evaluateAll((all) =>
          all
            .filter((option) => option.getBoundingClientRect().bottom <= innerHeight)
            .map((option) => option.getAttribute('href')?.split('/')[2] ?? ''),
        );
      return options.some((slug) => want.includes(slug));
    };
    // Suggestions come when their pieces of the index do; those of the query before stand there meanwhile.
    await expect
      .poll(seen, { timeout: 2_000 })
      .toBe(true)
      .catch(() => unseen.push(q));
  }
  // One in thirty has its guide further down.
  expect(unseen.length, unseen.join('\n')).toBeLessThanOrEqual(1);
});

test('the button of the search has its name on a narrow phone', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('button', { name: 'جست\u200cوجو' })).toBeVisible();
});
