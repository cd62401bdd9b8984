import { allPages, expect, test } from './site.ts';

test('every question with its answers fits a phone screen of 360 by 640', async ({ page }) => {
  test.setTimeout(120_000);
  const tall: string[] = [];
  for (const address of await allPages(page)) {
    await page.goto(address);
    const heights = await page.locator('decision-tree > [data-step]').evaluateAll((steps) =>
      steps.map((step) => {
        const all = [...(step.parentElement?.children ?? [])];
        for (const other of all) other.toggleAttribute('hidden', other !== step);
        return { id: step.id, height: Math.ceil(step.getBoundingClientRect().height) };
      }),
    );
    for (const { id, height } of heights) if (height > 640) tall.push(`${address}#${id}: ${height}px`);
  }
  expect(tall).toEqual([]);
});
