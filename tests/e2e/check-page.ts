import { expect, test, type Page, type World } from './check-world.ts';
import { visitOnce } from './offline-site.ts';

/** How long a whole check may take: what does not answer is waited for, one after the other. */
const longest = { timeout: 60_000 };

/** Opens the page of the check as the device keeps it, with the site gone. */
export async function openKeptCheck(page: Page, { site }: World): Promise<void> {
  await visitOnce(page, site);
  await page.goto('/check/');
}

/** Runs a whole check and waits until it is done. */
export async function measured(page: Page): Promise<void> {
  await page.locator('[data-check-run]').click();
  await expect(page.locator('[data-check-state]')).toHaveAttribute('data-check-state', 'done', longest);
}

/** The facts that are shown, by name; one without a value must not be seen. */
export async function factsOf(page: Page): Promise<Partial<Record<string, string>>> {
  const rows = await page.locator('[data-check-fact]').evaluateAll((elements) =>
    elements.map((row) => ({
      name: row.getAttribute('data-check-fact') ?? '',
      value: row.getAttribute('data-value'),
      seen: row.checkVisibility(),
    })),
  );
  expect(rows.filter(({ value, seen }) => value === null && seen)).toEqual([]);
  return Object.fromEntries(rows.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
}

/** What no page may claim, in either language: it was not measured, or is nobody's to say. */
const forbidden =
  /packet loss|filter|your line|پکت|بسته\u200cهای گم|فیلتر|سرعت خط|سرعت اینترنت شما|اینترنت (?:شما )?(?:کار می\u200cکند|وصل است)|مودم (?:شما )?خاموش است/i;

/** Holds what is seen of the page to what may be said. */
export async function honestWords(page: Page): Promise<void> {
  expect(await page.locator('main').innerText()).not.toMatch(forbidden);
}

export { expect, test };
