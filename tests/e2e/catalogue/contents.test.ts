import { articleUrl } from '../../../src/content/addresses.ts';
import { articles, expect, testsInOnePage } from './site.ts';

const SCREEN = { width: 360, height: 740 };
const test = testsInOnePage({ viewport: SCREEN });

test('every guide longer than three screens of a phone lists its parts, and no other does', async ({
  openPage,
}) => {
  const texts = articles.filter(({ tree }) => tree === undefined);
  expect(texts.length).toBeGreaterThan(20);
  const wrong: string[] = [];
  for (const { symptom, slug, screens: estimated } of texts) {
    const address = articleUrl(symptom, slug);
    await openPage.goto(address);
    const [screens, listed] = await openPage.evaluate((height) => {
      // One platform is open, as the estimate takes it: the longest.
      const platforms = [...document.querySelectorAll<HTMLDetailsElement>('.platform')];
      for (const platform of platforms) platform.open = true;
      const heights = platforms.map(({ lastElementChild }) => lastElementChild?.clientHeight ?? 0);
      const folded = heights.reduce((sum, one) => sum + one, 0) - Math.max(0, ...heights);
      const contents = document.querySelector('.contents');
      const [top, bottom] = ['main', 'solved-question'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0,
      );
      const text = (bottom ?? 0) - (top ?? 0) - folded - (contents?.clientHeight ?? 0);
      return [text / height, contents !== null];
    }, SCREEN.height);
    // Fonts differ from phone to phone by a tenth: so near to three, both are right.
    const off = Math.abs(screens - estimated) / screens;
    if (off > 0.2 || (Math.abs(screens - 3) > 0.3 && listed !== screens > 3))
      wrong.push(`${address}: ${screens.toFixed(2)} screens, estimated ${estimated.toFixed(2)}, ${listed}`);
  }
  expect(wrong).toEqual([]);
});
