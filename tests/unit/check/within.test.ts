import { describe, expect, it } from 'vitest';
import { within } from '../../../src/check/within.ts';
import { silence, worldWith } from './surroundings.ts';

const world = () => worldWith(silence);

describe('work with patience', () => {
  it('gives what comes in time, and says stop afterwards', async () => {
    let seen: AbortSignal | undefined;
    const value = await within(100, world(), (signal) => {
      seen = signal;
      return Promise.resolve(signal.aborted);
    });
    expect(value).toBe(false);
    expect(seen?.aborted).toBe(true);
  });

  it('gives nothing of work that is late, and says stop to it', async () => {
    const here = world();
    let seen: AbortSignal | undefined;
    const value = await within(100, here, async (signal) => {
      seen = signal;
      await here.sleep(101);
      return 'late';
    });
    expect(value).toBeUndefined();
    expect(seen?.aborted).toBe(true);
    expect(here.elapsed()).toBe(100);
  });

  it('gives nothing of work that fails', async () => {
    const failing = () => Promise.reject<string>(new TypeError('no'));
    expect(await within(100, world(), failing)).toBeUndefined();
  });
});
