import { isObject } from '../sessions/guards.ts';
import type { Surroundings } from './surroundings.ts';

/** Names of the permission to ask devices of the local network, the finer first: Chromium 145 and later, and before. */
const permissionNames = ['local-network', 'local-network-access'];

/** How many records of requests the browser keeps while a check runs: watching makes three hundred, beside what the page loaded. */
const RECORDS = 1000;

/** Permissions by any name: TypeScript's list of them lacks these. The browser rejects with a TypeError what it does not know. */
interface Permissions {
  query(descriptor: { readonly name: string }): Promise<PermissionStatus>;
}

async function localNetwork(): Promise<PermissionState | undefined> {
  for (const name of permissionNames) {
    try {
      const permissions: Permissions = navigator.permissions;
      return (await permissions.query({ name })).state;
    } catch {
      // This browser knows it by no such name, or knows no permissions.
    }
  }
  return undefined;
}

function timeToAnswer(address: string): number | undefined {
  const [record] = performance.getEntriesByName(new URL(address, location.href).href, 'resource');
  if (!(record instanceof PerformanceResourceTiming) || record.requestStart === 0) return undefined;
  const time = record.responseStart - record.requestStart;
  return time > 0 ? time : undefined;
}

/** Whether this browser tells that the device is on its own mobile data; most tell nothing of it. */
function isOnMobileData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  return isObject(connection) && connection['type'] === 'cellular';
}

/** The world as this browser has it. */
export function browserSurroundings(): Surroundings {
  performance.setResourceTimingBufferSize(RECORDS);
  return {
    fetch: (address, init) => fetch(address, init),
    now: () => Date.now(),
    steady: () => performance.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    timeToAnswer,
    isOnline: () => navigator.onLine,
    isOnMobileData,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    offsetAt: (time) => -new Date(time).getTimezoneOffset(),
    localNetwork,
    random: () => crypto.getRandomValues(new Uint32Array(2)).join(''),
  };
}
