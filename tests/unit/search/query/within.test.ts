import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { within } from '../../../../src/search/query/within.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('gives what comes in time, and leaves no timer behind', async () => {
  await expect(within(Promise.resolve('found'), 5_000)).resolves.toBe('found');
  expect(vi.getTimerCount()).toBe(0);
});

it('goes on without what never comes', async () => {
  const waited = within(new Promise<string>(() => undefined), 5_000);
  await vi.advanceTimersByTimeAsync(5_000);
  await expect(waited).resolves.toBeUndefined();
});

it('fails where that fails', async () => {
  await expect(within(Promise.reject(new Error('offline')), 5_000)).rejects.toThrow('offline');
});
