import { browserLocks, line, reset } from './worker-scope.ts';
import { publish } from './published-site.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MEASURING_LOCK } from '../../../src/check/measuring-lock.ts';
import { fill } from '../../../src/offline/fill.worker.ts';
import { KeptSite } from '../../../src/offline/kept-site.worker.ts';
import { yieldToCheck } from '../../../src/offline/yield-to-check.worker.ts';

const files = { '/': 'home', '/wifi/': 'Wi-Fi', '/assets/font.11.woff2': 'letters' };

/** A page that measures; it has begun as soon as this resolves, and ends when it is told to. */
async function measuring(): Promise<() => void> {
  const measured = new AbortController();
  await new Promise<undefined>((begin) => {
    void browserLocks.request(MEASURING_LOCK, () => {
      begin(undefined);
      return new Promise((end) => measured.signal.addEventListener('abort', end));
    });
  });
  return () => measured.abort();
}

/** Waits until somebody stands in line for the lock, in that mode. */
const untilWaiting = (mode: LockMode) =>
  vi.waitFor(async () => {
    const { pending = [] } = await browserLocks.query();
    expect(pending.map((one) => [one.name, one.mode])).toEqual([[MEASURING_LOCK, mode]]);
  });

beforeEach(() => {
  reset();
  vi.stubGlobal('navigator', { storage: navigator.storage, locks: browserLocks });
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('downloads nothing of the copy while a page measures, and all of it when that is over', async () => {
  const site = new KeptSite(await publish(files));
  const end = await measuring();
  const filled = fill(site);
  await untilWaiting('shared');
  expect(line.asked).toEqual([]);
  end();
  await filled;
  expect(line.asked).toEqual([site.manifest.pack, '/assets/font.11.woff2']);
  expect(await site.missing()).toEqual([]);
});

it('lets a check begin once the download that has begun is done, and before the next one', async () => {
  const arrived = Promise.withResolvers<string>();
  const events: string[] = [];
  const first = yieldToCheck(async () => {
    await arrived.promise;
    events.push('first download');
  });
  const check = browserLocks.request(MEASURING_LOCK, () => {
    events.push('check');
  });
  const second = yieldToCheck(() => Promise.resolve(events.push('second download')));
  expect((await browserLocks.query()).pending).toHaveLength(2);
  expect(events).toEqual([]);
  arrived.resolve('a page');
  await Promise.all([first, check, second]);
  expect(events).toEqual(['first download', 'check', 'second download']);
});

it('waits for a page that hangs while it measures no longer than a minute', async () => {
  const minute = new AbortController();
  const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(minute.signal);
  const end = await measuring();
  const download = vi.fn(() => Promise.resolve('a page'));
  const downloaded = yieldToCheck(download);
  await untilWaiting('shared');
  expect(limit).toHaveBeenCalledWith(60_000);
  expect(download).not.toHaveBeenCalled();
  minute.abort(new DOMException('The minute is over.', 'TimeoutError'));
  expect(await downloaded).toBe('a page');
  end();
});

it('lets a download take longer than that once it has begun', async () => {
  const minute = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(minute.signal);
  const downloaded = yieldToCheck(() => {
    minute.abort(new DOMException('The minute is over.', 'TimeoutError'));
    return Promise.resolve('a page');
  });
  expect(await downloaded).toBe('a page');
});

it('lets two downloads go on at the same time', async () => {
  const both = Promise.withResolvers<string>();
  const first = yieldToCheck(() => both.promise);
  expect(await yieldToCheck(() => Promise.resolve('second'))).toBe('second');
  both.resolve('first');
  expect(await first).toBe('first');
});

it('tries a download that has failed no second time, and lets go of the lock', async () => {
  const download = vi.fn(() => Promise.reject(new Error('The line is dead.')));
  await expect(yieldToCheck(download)).rejects.toThrow('The line is dead.');
  expect(download).toHaveBeenCalledTimes(1);
  expect((await browserLocks.query()).held).toEqual([]);
});

it.each([
  ['has no Web Locks', {}],
  [
    'gives none to this site',
    { locks: { request: () => Promise.reject(new DOMException('', 'SecurityError')) } },
  ],
])('downloads at once where the browser %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await yieldToCheck(() => Promise.resolve('a page'))).toBe('a page');
});
