import type { Page } from '@playwright/test';
import { violationsOn } from './axe.ts';

/** Screens with text as large as a phone's settings make it: width, and how many times as large as the site's. */
const largeText: readonly (readonly [width: number, times: number])[] = [
  [160, 1],
  [180, 1],
  [320, 1.3],
  [320, 2],
  [360, 1.5],
  [360, 2],
  [412, 2],
];

/** What axe asks of names alone: cheap enough for every width. */
const names = [
  ...['button-name', 'link-name', 'label', 'summary-name', 'select-name', 'input-button-name'],
  ...['image-alt', 'svg-img-alt', 'role-img-alt', 'aria-command-name', 'aria-input-field-name'],
  ...['aria-required-children', 'aria-tooltip-name', 'aria-toggle-field-name'],
];

/** What stands outside the screen or is cut off with the text so large. */
async function stickingOut(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, times] of largeText) {
    await page.setViewportSize({ width, height: 740 });
    const found = await page.evaluate((larger) => {
      const root = document.documentElement;
      const before = Number.parseFloat(getComputedStyle(root).fontSize);
      root.style.fontSize = `${before * larger}px`;
      const scrolls = (one: Element) => {
        for (let at: Element | null = one; at !== null && at !== document.body; at = at.parentElement)
          if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true;
        return false;
      };
      const out = [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) => {
        const { left, right, width: wide, bottom } = one.getBoundingClientRect();
        if (wide <= 1 || bottom < 0 || one.closest('.visually-hidden') !== null || !one.checkVisibility())
          return false;
        const cut = getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1;
        return cut || ((left < -1 || right > innerWidth + 1) && !scrolls(one));
      });
      root.style.fontSize = '';
      return out.slice(0, 3).map((one) => `<${one.localName} class="${one.getAttribute('class') ?? ''}">`);
    }, times);
    faults.push(...found.map((one) => `${one} leaves a screen of ${width} px with text × ${times}`));
  }
  return faults;
}

/** Fields and answers whose edge is under 3:1 (WCAG 1.4.11), where no fill of their own shows them. */
async function paleEdges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clear = 'rgba(0, 0, 0, 0)';
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one: string, other: string) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const behind = (one: Element | null): string => {
      if (one === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(one);
      return backgroundColor === clear ? behind(one.parentElement) : backgroundColor;
    };
    const fields =
      'input:not([type="checkbox"], [type="radio"]), textarea, select, [data-choice]:not(.quiet), .solved summary';
    return [...document.querySelectorAll(fields)]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        // An input within a drawn frame has its edge there.
        const edged = [one, one.parentElement]
          .filter((at) => at !== null)
          .find((at) => getComputedStyle(at).borderTopWidth !== '0px');
        if (edged === undefined) return true;
        const around = behind(edged.parentElement);
        return ratio(getComputedStyle(edged).borderTopColor, around) < 3 && ratio(behind(edged), around) < 3;
      })
      .map((one) => `<${one.localName} class="${one.getAttribute('class') ?? ''}"> has an edge under 3:1`);
  });
}

/** Words and drawings that a theme's own colours leave out of sight. */
async function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const canvas = system('Canvas');
    const theme = new Set(
      ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'ButtonText', 'GrayText', 'MarkText'].map(system),
    );
    probe.remove();
    const clear = 'rgba(0, 0, 0, 0)';
    const behind = (one: Element | null): string => {
      if (one === null) return canvas;
      const { backgroundColor } = getComputedStyle(one);
      return backgroundColor === clear ? behind(one.parentElement) : backgroundColor;
    };
    const faults: string[] = [];
    for (const one of document.body.querySelectorAll('*')) {
      if (!one.checkVisibility()) continue;
      const { color, fill, stroke, forcedColorAdjust } = getComputedStyle(one);
      const written = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      const name = `<${one.localName} class="${one.getAttribute('class') ?? ''}">`;
      if (one instanceof SVGGraphicsElement) {
        // `auto` is painted in the theme's colours, and other values as they stand.
        if (forcedColorAdjust === 'auto') continue;
        for (const paint of [fill, stroke])
          if (paint.startsWith('rgb') && !theme.has(paint))
            faults.push(`${name} is drawn in ${paint}, which is no colour of the theme`);
      } else if (written && color === (forcedColorAdjust === 'none' ? behind(one) : canvas)) {
        faults.push(`${name} writes in the colour behind it`);
      } else if (written && !theme.has(color)) {
        faults.push(`${name} writes in ${color}, which is no colour of the theme`);
      }
    }
    return faults;
  });
}

/** Words of pictures below 12 px, and movement that goes on for more than five seconds (WCAG 2.2.2). */
async function restlessOrSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small = [...document.querySelectorAll('svg text, [role="img"] *')]
      .filter((one) => one.checkVisibility() && one.textContent.trim() !== '')
      .filter((one) => {
        const scale = one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 0) : 1;
        return Number.parseFloat(getComputedStyle(one).fontSize) * scale < 12;
      })
      .map((one) => `«${one.textContent}» in a picture is below 12 px`);
    const restless = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 5000)
      .map(() => 'something moves for more than five seconds');
    return [...small, ...restless];
  });
}

/**
 * What a page as it stands keeps from people who read it with large text, on a narrow screen, in a theme's own colours
 * or by ear: one line each. It leaves the page at 360 px, light.
 */
export async function readingFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [320, 1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    for (const { id, nodes } of await violationsOn(page, { runOnly: { type: 'rule', values: names } }))
      faults.push(`${id} at ${width}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
  faults.push(...(await restlessOrSmall(page)));
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    const lost = await lostInForcedColours(page);
    await page.emulateMedia({ forcedColors: 'none' });
    const pale = await paleEdges(page);
    faults.push(...[...lost, ...pale].map((one) => `${colorScheme}: ${one}`));
  }
  faults.push(...(await stickingOut(page)));
  await page.setViewportSize({ width: 360, height: 740 });
  return faults;
}
