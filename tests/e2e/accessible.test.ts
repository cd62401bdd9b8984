import type { Locator } from '@playwright/test';
import { readingFaults } from './reading-faults.ts';
import { expect, test, type Page } from './site.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** A page of each kind. */
const kinds = [
  ...['/', '/no-internet/', '/search/', '/contact/', '/history/', '/agent/', '/offline/', '/404.html'],
  ...['/no-internet/no-internet/', '/modem/modem-lights/', '/no-internet/error-691/'],
  ...['/map/', '/map/no-internet/', '/notices/', '/notices/harbour-outage/'],
];

test('each kind of page is read with large text, in forced colours and by ear, light and dark', async ({
  page,
}) => {
  const faults: string[] = [];
  for (const address of kinds) {
    await page.goto(address);
    faults.push(...(await readingFaults(page)).map((fault) => `${address} ${fault}`));
  }
  expect(faults).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, the chosen suggestion and the marked words show`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await page.goto('/');
    await page.getByRole('combobox').pressSequentially('مودم');
    const options = page.getByRole('option');
    await expect(options.nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
    const looks = await options.evaluateAll((all) => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      return all.map((one) => {
        const { outlineStyle, outlineColor, borderInlineStartColor, borderInlineStartWidth } =
          getComputedStyle(one);
        return {
          chosen: one.ariaSelected === 'true',
          ring: outlineStyle !== 'none' && outlineColor !== canvas,
          bar: borderInlineStartWidth !== '0px' && borderInlineStartColor !== canvas,
        };
      });
    });
    for (const { chosen, ring, bar } of looks) {
      expect(ring).toBe(chosen);
      if (!chosen) expect(bar).toBe(false);
    }
    const marks = await page
      .locator('mark:visible')
      .evaluateAll((all) =>
        all.map((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]),
      );
    expect(marks.length).toBeGreaterThan(0);
    for (const [words, ground] of marks) {
      expect(words).not.toBe(ground);
      expect(ground).not.toBe('rgba(0, 0, 0, 0)');
    }
  });
}

/** Whether each light draws something, and each its own: none looks like another, nor like nothing. */
async function expectToldApart(page: Page, lights: readonly Locator[]): Promise<void> {
  const looks = new Set<string>();
  for (const light of lights) looks.add((await light.screenshot()).toString('base64'));
  await lights[0]?.evaluate((one: HTMLElement) => (one.style.opacity = '0'));
  looks.add((await (lights[0] ?? page.locator('main')).screenshot()).toString('base64'));
  await lights[0]?.evaluate((one: HTMLElement) => (one.style.opacity = ''));
  expect(looks.size).toBe(lights.length + 1);
}

test('a light that is on, off or blinking is told without its colour, in forced colours and on paper', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/modem/modem-lights/');
  const lights = ['.light.green:not(.blinking)', '.light.off', '.light.green.blinking'].map((light) =>
    page.locator(light).first(),
  );
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await expectToldApart(page, lights);
  }
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  await page.evaluate(() => {
    const paper = new CSSStyleSheet();
    paper.replaceSync('* { background: none !important; box-shadow: none !important }');
    document.adoptedStyleSheets.push(paper);
  });
  await expectToldApart(page, lights);
});

test('the lights stand as on the device, Power at the left, and say in words what they show', async ({
  page,
}) => {
  await page.goto('/modem/modem-lights/');
  const picture = page.getByRole('img', { name: 'Power سبز ثابت، DSL سبز ثابت، Internet سبز چشمک\u200cزن' });
  await expect(picture).toContainText('چشمک\u200cزن');
  const places = await picture
    .locator('bdi')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a warning is told from a note by a word, not by its colour alone', async ({ page }) => {
  await page.goto('/modem/restart-modem/');
  const words = page
    .getByRole('note', { name: 'هشدار' })
    .evaluate((note) => getComputedStyle(note, '::before').content);
  expect(await words).toContain('هشدار');
});

test('no words of a wiring leave their thing or cover each other', async ({ page }) => {
  await page.goto('/modem/modem-lights/');
  const pictures = page.locator('.wiring svg');
  await expect(pictures).toHaveCount(6);
  const faults = await pictures.evaluateAll((all) =>
    all.flatMap((picture) => {
      const boxes = [...picture.querySelectorAll('text')].map((text) => ({ text, box: text.getBBox() }));
      return boxes.flatMap(({ text, box }) => {
        const thing = text.closest('g')?.querySelector('rect:not(.socket)');
        const room = thing instanceof SVGGraphicsElement ? thing.getBBox() : undefined;
        const out = room !== undefined && (box.x < room.x || box.x + box.width > room.x + room.width);
        const covered = boxes.filter(
          (other) =>
            other.text !== text &&
            other.box.x < box.x + box.width &&
            box.x < other.box.x + other.box.width &&
            // A line of text is higher than its letters.
            Math.abs(other.box.y - box.y) < 16,
        );
        return out || covered.length > 0
          ? [`${picture.getAttribute('aria-label')}: ${text.textContent}`]
          : [];
      });
    }),
  );
  expect(faults).toEqual([]);
});
