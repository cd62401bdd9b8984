import { expect, test } from './site.ts';

/** What stands in the list «شماره‌ها و نشانی‌ها» of the fixture guide, as a reader must see it from left to right. */
const leftToRight = [
  '۰۲۱ ۹۱۰۰ ۰۰۰۰',
  '+۹۸ ۲۱ ۹۱۰۰ ۰۰۰۰',
  '۰۲۱-۹۱۰۰۰۰۰۰',
  '(۰۲۱) ۹۱۰۰۰۰۰۰',
  '*۱۴۰#',
  '*۷۸۰*۱#',
  '4857 5443 1234 ABCD',
  'C:\\Windows\\System32',
  '/etc/hosts',
  'http://192.168.1.1/login/',
  '-۵',
  '-65 dBm',
  'C++',
];

test('numbers, codes and paths in a Persian line are drawn in their own order, and code is no wider than the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/no-internet/error-651-678/');
  /** The signs of a piece of text by where they are drawn, from left to right. */
  const drawn = await page.locator('article').evaluate((article, pieces) => {
    const inOrder = (piece: string): string => {
      for (const item of article.querySelectorAll('li')) {
        const start = item.textContent.indexOf(piece);
        if (start === -1) continue;
        const signs: { sign: string; x: number }[] = [];
        let at = 0;
        const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
        while (texts.nextNode() !== null) {
          const { currentNode: text } = texts;
          for (const [offset, sign] of [...(text.textContent ?? '')].entries()) {
            if (at >= start && at < start + piece.length) {
              const range = document.createRange();
              range.setStart(text, offset);
              range.setEnd(text, offset + 1);
              signs.push({ sign, x: range.getBoundingClientRect().x });
            }
            at += 1;
          }
        }
        return signs
          .toSorted((one, other) => one.x - other.x)
          .map(({ sign }) => sign)
          .join('');
      }
      return '';
    };
    return pieces.map(inOrder);
  }, leftToRight);
  expect(drawn).toEqual(leftToRight);
  await page.setViewportSize({ width: 320, height: 740 });
  await expect(page.locator('pre', { hasText: 'ping' })).toHaveAttribute('dir', 'ltr');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
