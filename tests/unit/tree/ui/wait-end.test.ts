import { describe, expect, it } from 'vitest';
import { DeviceStore } from '../../../../src/sessions/device-store.ts';
import {
  clockText,
  forgetWait,
  isWorthSaying,
  secondsLeft,
  waitUntil,
} from '../../../../src/tree/ui/wait-end.ts';
import { unavailableStore, MemoryStorage, noon } from '../../sessions/memory-storage.ts';

const newTab = () => {
  const storage = new MemoryStorage();
  return new DeviceStore(() => storage);
};
const fresh = () => {
  const storage = new MemoryStorage();
  return { storage, store: new DeviceStore(() => storage), tab: newTab() };
};
/** A moment so many seconds after noon; a page that was loaded then has a steady clock that began at nothing. */
const after = (wall: number, steady = wall) => ({ wall: noon + wall * 1000, steady: steady * 1000 });

describe('a wait', () => {
  it('goes on where it was when the page is loaded again', () => {
    const { store, tab } = fresh();
    const { until: first } = waitUntil(store, tab, 'guide-restart', 180, after(0));
    expect(secondsLeft(first, after(0))).toBe(180);
    const { until: again } = waitUntil(store, tab, 'guide-restart', 180, after(100, 0));
    expect(secondsLeft(again, after(100, 0))).toBe(80);
    expect(secondsLeft(again, after(130, 30))).toBe(50);
  });

  it('is over when the page is opened long after its end, and begins anew on another day', () => {
    const { store, tab } = fresh();
    waitUntil(store, tab, 'w', 180, after(0));
    const hour = after(3600, 0);
    expect(secondsLeft(waitUntil(store, tab, 'w', 180, hour).until, hour)).toBe(0);
    const day = after(24 * 3600, 0);
    expect(secondsLeft(waitUntil(store, tab, 'w', 180, day).until, day)).toBe(180);
  });

  it('is never longer than it was, though the clock is set back between two visits', () => {
    const { store, tab } = fresh();
    waitUntil(store, tab, 'w', 180, after(0));
    const back = after(-7200, 0);
    const { until: again } = waitUntil(store, tab, 'w', 180, back);
    expect(secondsLeft(again, back)).toBe(180);
    const later = after(-7200 + 60, 0);
    expect(secondsLeft(waitUntil(store, tab, 'w', 180, later).until, later)).toBe(120);
  });

  it('goes on by the steady clock when the other is set back meanwhile', () => {
    const { store, tab } = fresh();
    const { until } = waitUntil(store, tab, 'w', 180, after(0));
    expect(secondsLeft(until, after(-3600, 60))).toBe(120);
    expect(secondsLeft(until, after(-3600, 200))).toBe(0);
  });

  it('ends early and not late when the clock is set forward, or the device slept', () => {
    const { store, tab } = fresh();
    const { until } = waitUntil(store, tab, 'w', 180, after(0));
    expect(secondsLeft(until, after(170, 5))).toBe(10);
    expect(secondsLeft(until, after(86_400, 5))).toBe(0);
  });

  it('begins anew where something else stands under its key', () => {
    const { storage, store, tab } = fresh();
    for (const foreign of ['', 'ناخوانا', 'NaN', 'Infinity', '-1', '{}']) {
      storage.setItem('rahgosha-wait-w', foreign);
      expect(secondsLeft(waitUntil(store, tab, 'w', 30, after(0)).until, after(0))).toBe(30);
    }
  });

  it('runs where nothing can be stored', () => {
    const { until } = waitUntil(unavailableStore, unavailableStore, 'w', 30, after(0));
    expect(secondsLeft(until, after(10))).toBe(20);
  });
});

describe('a wait that two tabs share', () => {
  it('is forgotten by the tab that began it, and by no other', () => {
    const { store, tab } = fresh();
    const other = newTab();
    waitUntil(store, tab, 'w', 180, after(0));
    waitUntil(store, other, 'w', 180, after(60));
    forgetWait(store, other, 'w');
    expect(secondsLeft(waitUntil(store, tab, 'w', 180, after(90)).until, after(90))).toBe(90);
    forgetWait(store, tab, 'w');
    expect(secondsLeft(waitUntil(store, tab, 'w', 180, after(90)).until, after(90))).toBe(180);
  });

  it('is no longer the first tab\u2019s when another began it anew', () => {
    const { store, tab } = fresh();
    const other = newTab();
    waitUntil(store, tab, 'w', 180, after(0));
    const day = after(24 * 3600, 0);
    waitUntil(store, other, 'w', 180, day);
    forgetWait(store, tab, 'w');
    const later = after(24 * 3600 + 30, 0);
    expect(secondsLeft(waitUntil(store, other, 'w', 180, later).until, later)).toBe(150);
  });
});

describe('what a count-down shows and says', () => {
  it('shows minutes and seconds in the language’s digits', () => {
    expect(clockText(125, 'fa')).toBe('۲:۰۵');
    expect(clockText(0, 'fa')).toBe('۰:۰۰');
    expect(clockText(3600, 'en')).toBe('60:00');
  });

  it('speaks at the beginning, at each whole minute and at the end', () => {
    const said: number[] = [];
    let before: number | undefined;
    for (let left = 180; left >= 0; left--) {
      if (isWorthSaying(before, left)) said.push(left);
      before = left;
    }
    expect(said).toEqual([180, 120, 60, 0]);
  });

  it('says the minute though the second that it fell on was missed', () => {
    expect(isWorthSaying(125, 118)).toBe(true);
    expect(isWorthSaying(118, 117)).toBe(false);
    expect(isWorthSaying(0, 0)).toBe(false);
  });
});
