import { describe, expect, it } from 'vitest';
import { DeviceStore } from '../../../../src/sessions/device-store.ts';
import {
  beginWait,
  clockText,
  forgetWait,
  isWorthSaying,
  secondsLeft,
  waitGoingOn,
  type Moment,
} from '../../../../src/sessions/resume/wait-end.ts';
import { unavailableStore, MemoryStorage, noon } from '../memory-storage.ts';

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

/** What is left, in seconds, of a wait of three minutes that was begun; undefined where none goes on. */
const leftOf = (store: DeviceStore, now: Moment) => {
  const until = waitGoingOn(store, 'w', 180, now);
  return until && secondsLeft(until, now);
};

describe('a wait', () => {
  it('is none until it is begun, and then goes on where it was when the page is loaded again', () => {
    const { store, tab } = fresh();
    expect(leftOf(store, after(0))).toBeUndefined();
    const { until, result } = beginWait(store, tab, 'w', 180, after(0));
    expect([secondsLeft(until, after(0)), result]).toEqual([180, 'saved']);
    expect(leftOf(store, after(100, 0))).toBe(80);
    const again = waitGoingOn(store, 'w', 180, after(100, 0));
    expect(again && secondsLeft(again, after(130, 30))).toBe(50);
  });

  it('is over when the page is opened long after its end, and none on another day', () => {
    const { store, tab } = fresh();
    beginWait(store, tab, 'w', 180, after(0));
    expect(leftOf(store, after(3600, 0))).toBe(0);
    expect(leftOf(store, after(24 * 3600, 0))).toBeUndefined();
  });

  it('is none where the clock was set back between two visits: nobody knows what is left of it', () => {
    const { store, tab } = fresh();
    beginWait(store, tab, 'w', 180, after(0));
    expect(leftOf(store, after(-7200, 0))).toBeUndefined();
  });

  it('goes on by the steady clock when the other is set back meanwhile', () => {
    const { store, tab } = fresh();
    const { until } = beginWait(store, tab, 'w', 180, after(0));
    expect(secondsLeft(until, after(-3600, 60))).toBe(120);
    expect(secondsLeft(until, after(-3600, 200))).toBe(0);
  });

  it('ends early and not late when the clock is set forward, or the device slept', () => {
    const { store, tab } = fresh();
    const { until } = beginWait(store, tab, 'w', 180, after(0));
    expect(secondsLeft(until, after(170, 5))).toBe(10);
    expect(secondsLeft(until, after(86_400, 5))).toBe(0);
  });

  it('is none where something else stands under its key', () => {
    const { storage, store } = fresh();
    for (const foreign of ['', 'ناخوانا', 'NaN', 'Infinity', '-1', '{}']) {
      storage.setItem('rahgosha-wait-w', foreign);
      expect(leftOf(store, after(0))).toBeUndefined();
    }
  });

  it('runs where nothing can be stored, and says that it was not', () => {
    const { until, result } = beginWait(unavailableStore, unavailableStore, 'w', 30, after(0));
    expect([secondsLeft(until, after(10)), result]).toEqual([20, 'unavailable']);
  });
});

describe('a wait that two tabs share', () => {
  it('is forgotten by the tab that began it, and by no other', () => {
    const { store, tab } = fresh();
    beginWait(store, tab, 'w', 180, after(0));
    forgetWait(store, newTab(), 'w');
    expect(leftOf(store, after(90))).toBe(90);
    forgetWait(store, tab, 'w');
    expect(leftOf(store, after(90))).toBeUndefined();
  });

  it('is no longer the first tab\u2019s when another began it anew', () => {
    const { store, tab } = fresh();
    beginWait(store, tab, 'w', 180, after(0));
    beginWait(store, newTab(), 'w', 180, after(60));
    forgetWait(store, tab, 'w');
    expect(leftOf(store, after(90))).toBe(150);
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
