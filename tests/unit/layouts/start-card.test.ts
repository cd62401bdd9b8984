import { one, openPage, settled, textOf } from '../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { localSessions } from '../../../src/sessions/local-sessions.element.ts';
import type { SessionRecord } from '../../../src/sessions/session-record.ts';
import { fa } from '../../../src/strings/fa.ts';
import StartCard from '../../../src/layouts/StartCard.astro';
import { rendered } from '../blocks/guide-context.ts';
import '../../../src/layouts/start-card.element.ts';

const noon = new Date('2026-11-22T12:00:00Z').getTime();
let html = '';

beforeAll(async () => {
  html = await rendered(StartCard, { strings: fa, guide: { url: '/modem/start/', title: 'پیدا کردن مشکل' } });
});
beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: noon });
});
afterEach(() => vi.useRealTimers());

const left: SessionRecord = {
  guide: 'no-internet',
  title: 'اینترنت قطع است',
  url: '/no-internet/no-internet/',
  answers: 'power=off',
  entries: [{ question: 'چراغ Power روشن است؟', answer: 'نه' }],
  at: 'به برق بزنید',
  time: noon - 60_000,
};
/** Opens home; what offers the guide is fetched where something is stored, and once fetched it stays. */
async function open() {
  await openPage(html, '/');
  if (localStorage.length === 0) return;
  window.dispatchEvent(new Event('pageshow'));
  await vi.waitFor(() => expect(customElements.get('unfinished-guide')).toBeDefined());
  await settled();
}
const isOffered = () => one('unfinished-guide').hasAttribute('data-found');
const waits = (end: number, action = 'no-internet-plug') =>
  localStorage.setItem(`rahgosha-wait-${action}`, String(end));

describe('the card that home begins with', () => {
  it('says by its name which guide starts, and offers it where nothing was left', async () => {
    await open();
    expect(isOffered()).toBe(false);
    expect(textOf('a.button')).toBe('پیدا کردن مشکل');
    expect(one('a.button').getAttribute('href')).toBe('/modem/start/');
  });

  it('offers the guide that was left, at its place', async () => {
    localSessions.put('a', left);
    await open();
    expect(isOffered()).toBe(true);
    expect(textOf('[data-title]')).toBe('اینترنت قطع است');
    expect(textOf('[data-place]')).toBe('به برق بزنید');
    expect(one('[data-resume]').getAttribute('href')).toBe('/no-internet/no-internet/#power=off');
    expect(textOf('[data-left]')).toBe('');
  });

  it.each([
    ['it came to an end', { result: 'solved' }],
    ['it is older than a week', { time: noon - 8 * 86_400_000 }],
    ['its clock was ahead', { time: noon + 3 * 86_400_000 }],
  ])('offers none where %s', async (_, own) => {
    localSessions.put('a', { ...left, ...own });
    await open();
    expect(isOffered()).toBe(false);
  });

  it('offers none where another guide came to its end since', async () => {
    localSessions.put('a', left);
    localSessions.put('b', { ...left, guide: 'slow', result: 'solved', time: noon - 1000 });
    await open();
    expect(isOffered()).toBe(false);
  });

  it('shows what is left of its clock, by the second, and its end', async () => {
    localSessions.put('a', left);
    waits(noon + 65_000);
    await open();
    expect(textOf('[data-left]')).toBe('۱:۰۵');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(textOf('[data-left]')).toBe('۰:۵۵');
    expect(textOf('b[data-over]')).toBe('');
    await vi.advanceTimersByTimeAsync(56_000);
    expect(textOf('[data-left]')).toBe('');
    expect(textOf('b[data-over]')).toBe(fa.timeOver);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shows no clock of a wait before the last answer, of another guide, or that cannot be one', async () => {
    localSessions.put('a', left);
    waits(left.time - 1);
    waits(noon + 60_000, 'slow-restart');
    waits(noon + 86_400_000, 'no-internet-other');
    localStorage.setItem('rahgosha-wait-no-internet-broken', 'ناخوانا');
    await open();
    expect([textOf('[data-left]'), textOf('b[data-over]')]).toEqual(['', '']);
  });

  it('looks again when the page comes back, and stops with the page', async () => {
    await open();
    localSessions.put('a', left);
    waits(noon + 60_000);
    window.dispatchEvent(new Event('pageshow'));
    await settled();
    expect(isOffered()).toBe(true);
    expect(vi.getTimerCount()).toBe(1);
    one('unfinished-guide').remove();
    expect(vi.getTimerCount()).toBe(0);
  });
});
