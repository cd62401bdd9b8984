import { expect, test, type Page } from './site.ts';

/** The maps that the editors' page lists, as paths. */
async function allMaps(page: Page): Promise<string[]> {
  await page.goto('/map/');
  return page
    .locator('main a[href^="/map/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

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
