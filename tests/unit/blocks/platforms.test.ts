import { one, openPage } from '../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import Platform from '../../../src/blocks/Platform.astro';
import Platforms from '../../../src/blocks/Platforms.astro';
import { systemOf } from '../../../src/blocks/platform-system.ts';
import { rendered } from './guide-context.ts';
import '../../../src/blocks/platforms.element.ts';

const names = ['ویندوز', 'اندروید', 'آیفون', 'مک', 'پلی\u200cاستیشن'];
let html = '';

beforeAll(async () => {
  const parts = await Promise.all(names.map((name) => rendered(Platform, { name }, '<p>متن</p>')));
  html = await rendered(Platforms, {}, parts.join(''));
});
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

/** Opens the page on a device, as its browser names it. */
async function openOn(userAgent: string, maxTouchPoints = 0, page = html) {
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints });
  await openPage(page, '/websites-apps/change-dns/');
}
const opened = () =>
  [...document.querySelectorAll('details[open] > summary')].map((title) => title.textContent.trim());
const touch = (index: number) => one(`details:nth-child(${index}) > summary`).click();

const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130 Mobile';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605';

describe('the platforms of a job', () => {
  it.each([
    ['ویندوز', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130', 0],
    ['اندروید', android, 5],
    ['آیفون', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile', 5],
    ['آیفون', mac, 5],
    ['مک', mac, 0],
  ])('open %s on its own device', async (name, userAgent, touchPoints) => {
    await openOn(userAgent, touchPoints);
    expect(opened()).toEqual([name]);
  });

  it('stay folded on a device of another kind', async () => {
    await openOn('Mozilla/5.0 (X11; Linux x86_64) Firefox/140');
    expect(opened()).toEqual([]);
  });

  it('open what was opened last, in the next guide too', async () => {
    await openOn(android);
    touch(1);
    await openOn(android);
    expect(opened()).toEqual(['ویندوز']);
  });

  it('do not remember what is closed, or what is no system', async () => {
    await openOn(android);
    touch(2);
    touch(5);
    expect(localStorage.length).toBe(0);
  });

  it('open the own device\u2019s where the one that was opened last is not among them', async () => {
    await openOn(android);
    touch(4);
    await openOn(android, 5, html.replace('data-system="mac"', ''));
    expect(opened()).toEqual(['اندروید']);
  });

  it('open as without a choice where the browser stores nothing', async () => {
    vi.stubGlobal('localStorage', undefined);
    await openOn(android);
    expect(opened()).toEqual(['اندروید']);
    expect(() => touch(1)).not.toThrow();
  });

  it('are known by the words that editors use', () => {
    const found = ['ویندوز ۱۱', 'Windows', 'آیفون و آیپد', 'iOS', 'مک (macOS)', 'لینوکس', 'مودم'].map(
      systemOf,
    );
    expect(found).toEqual(['windows', 'windows', 'ios', 'ios', 'mac', 'linux', undefined]);
  });
});
