import '../browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserSurroundings } from '../../../src/check/browser-surroundings.element.ts';
import {
  keepMeasurement,
  keptMeasurements,
  KEPT_MS,
  outdateMeasurements,
} from '../../../src/check/kept-measurements.element.ts';
import { measureAlone } from '../../../src/check/measure-alone.element.ts';
import { measureHere } from '../../../src/check/measure-here.element.ts';
import { MEASURING_LOCK } from '../../../src/check/measuring-lock.ts';
import { keyOf } from '../../../src/sessions/store-key.ts';
import { plainSettings, rightAnswer } from './surroundings.ts';

const NOW = Date.UTC(2026, 10, 29, 12);

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const measuredAt = (time: number) => ({ time, facts: { site: 'yes' as const }, figures: {} });

describe('what is kept on the device', () => {
  it('is the newest four, the newest first, for two hours', () => {
    for (const ago of [KEPT_MS, 5, 4, 3, 2, 1]) keepMeasurement(measuredAt(NOW - ago));
    expect(keptMeasurements(NOW).measurements.map(({ time }) => NOW - time)).toEqual([1, 2, 3, 4]);
    expect(keptMeasurements(NOW + KEPT_MS - 2).measurements).toHaveLength(1);
  });

  it('is one measurement where the same has gone on', () => {
    keepMeasurement(measuredAt(NOW));
    keepMeasurement({ ...measuredAt(NOW), facts: { site: 'no' } });
    expect(keptMeasurements(NOW).measurements).toEqual([{ ...measuredAt(NOW), facts: { site: 'no' } }]);
  });

  it('is old from a moment on, and stays that where more is measured', () => {
    keepMeasurement(measuredAt(NOW - 1));
    outdateMeasurements();
    keepMeasurement(measuredAt(NOW));
    expect(keptMeasurements(NOW)).toMatchObject({ oldBefore: NOW, measurements: [{}, {}] });
  });

  it('is nothing where anything else stands in its place, or a time to come', () => {
    localStorage.setItem(keyOf('check', 'measured'), '{"measurements":7,"oldBefore":"x"}');
    keepMeasurement(measuredAt(NOW + 1));
    expect(keptMeasurements(NOW)).toEqual({ measurements: [], oldBefore: 0 });
  });
});

/** A browser's locks that grant a lock after so many milliseconds, or never. */
function stubLocks(after: number): void {
  const request = async (name: string, { signal }: { signal: AbortSignal }, work: () => Promise<void>) => {
    expect(name).toBe(MEASURING_LOCK);
    await Promise.race([
      new Promise((resolve) => setTimeout(resolve, after)),
      new Promise((_, reject) => {
        signal.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
      }),
    ]);
    await work();
  };
  vi.stubGlobal('navigator', { onLine: true, locks: { request } });
}

describe('measuring alone', () => {
  it('waits for a download of the offline copy to end', async () => {
    stubLocks(3000);
    let begun = 0;
    const found = measureAlone(() => {
      begun = Date.now() - NOW;
      return Promise.resolve('found');
    });
    await vi.advanceTimersByTimeAsync(3000);
    expect(await found).toBe('found');
    expect(begun).toBe(3000);
  });

  it('measures all the same after five seconds', async () => {
    stubLocks(60_000);
    const work = vi.fn(() => Promise.resolve('found'));
    const found = measureAlone(work);
    await vi.advanceTimersByTimeAsync(4999);
    expect(work).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await found).toBe('found');
    expect(work).toHaveBeenCalledOnce();
  });

  it('goes on for longer than that once it has begun', async () => {
    stubLocks(0);
    const work = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 20_000, 'found')));
    const found = measureAlone(work);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await found).toBe('found');
    expect(work).toHaveBeenCalledOnce();
  });

  it('measures at once where the browser has no locks', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    expect(await measureAlone(() => Promise.resolve('found'))).toBe('found');
  });

  it('fails as its work does, which is not done twice', async () => {
    stubLocks(0);
    const work = vi.fn(() => Promise.reject(new TypeError('no')));
    const found = expect(measureAlone(work)).rejects.toThrow(TypeError);
    await vi.advanceTimersByTimeAsync(0);
    await found;
    expect(work).toHaveBeenCalledOnce();
  });
});

describe('measuring here', () => {
  it('keeps what was found', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('fetch', () => Promise.resolve(rightAnswer({ Date: new Date(NOW).toUTCString() })));
    const told = vi.fn();
    const measurement = await measureHere(['site'], plainSettings, told);
    expect(measurement.facts).toMatchObject({ site: 'yes', clock: 'right', line: 'unknown' });
    expect(keptMeasurements(NOW).measurements).toEqual([measurement]);
    expect(told).toHaveBeenLastCalledWith(measurement);
  });
});

/** Permissions of a browser that knows some of them, by their states. */
const permissionsOf = (states: Readonly<Record<string, PermissionState>>) => ({
  query: ({ name }: { name: string }) =>
    name in states ? Promise.resolve({ state: states[name] }) : Promise.reject(new TypeError(name)),
});

describe('the world as a browser has it', () => {
  it.each([
    ['the finer name first', { 'local-network': 'granted', 'local-network-access': 'prompt' }, 'granted'],
    ['the older name where there is no finer', { 'local-network-access': 'denied' }, 'denied'],
    ['nothing where it knows neither', {}, undefined],
  ] as const)('asks for the permission by %s', async (_, states, state) => {
    vi.stubGlobal('navigator', { permissions: permissionsOf(states) });
    expect(await browserSurroundings().localNetwork()).toBe(state);
  });

  it('knows of no permission where the browser has none at all', async () => {
    vi.stubGlobal('navigator', {});
    expect(await browserSurroundings().localNetwork()).toBeUndefined();
  });

  it.each([
    ['cellular', true],
    ['wifi', false],
    [undefined, false],
  ])('tells mobile data by the word of the device: %s', (type, said) => {
    vi.stubGlobal('navigator', { connection: type === undefined ? null : { type } });
    expect(browserSurroundings().isOnMobileData()).toBe(said);
    vi.stubGlobal('navigator', {});
    expect(browserSurroundings().isOnMobileData()).toBe(false);
  });

  it('gives a piece of an address that is another each time', () => {
    const { random } = browserSurroundings();
    const pieces = Array.from({ length: 100 }, random);
    expect(new Set(pieces).size).toBe(100);
    expect(pieces.every((piece) => /^\d+$/.test(piece))).toBe(true);
  });

  it('has a clock, a zone, and patience', async () => {
    const { now, zone, offsetAt, sleep } = browserSurroundings();
    expect(now()).toBe(NOW);
    expect(zone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(offsetAt(NOW)).toBe(-new Date(NOW).getTimezoneOffset());
    const slept = sleep(5000);
    await vi.advanceTimersByTimeAsync(5000);
    await slept;
    expect(now()).toBe(NOW + 5000);
  });
});
