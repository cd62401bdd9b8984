import { SESSION_KIND, WAIT_KIND, type DeviceStore } from '../device-store.ts';

/**
 * Whether something of the guides is stored that no list of sessions shows: what cannot be read under a session's key,
 * and ends of waits where there is no session.
 * @param shown how many sessions can be read.
 */
export function hasHiddenRest(store: DeviceStore, shown: number): boolean {
  return store.ids(SESSION_KIND).length > shown || (shown === 0 && store.ids(WAIT_KIND).length > 0);
}

/** Removes every session, whatever else stands under a session's key, and the ends of waits. */
export function clearSessions(store: DeviceStore): void {
  for (const kind of [SESSION_KIND, WAIT_KIND] as const)
    for (const id of store.ids(kind)) store.remove(kind, id);
}
