import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Surroundings } from '../../src/check/surroundings.ts';

/** The world as Node has it, of a page of a site: its own `fetch` over the loopback, its own clocks. @param origin of the site. */
export const nodeSurroundings = (origin: string): Surroundings => ({
  fetch: (address, init) => fetch(new URL(address, origin), init),
  now: () => Date.now(),
  steady: () => performance.now(),
  sleep: (milliseconds) => sleep(milliseconds),
  timeToAnswer: () => undefined,
  isOnline: () => true,
  isOnMobileData: () => false,
  zone: () => 'Asia/Tehran',
  offsetAt: () => 210,
  localNetwork: () => Promise.resolve('granted'),
  random: () => randomUUID(),
});
