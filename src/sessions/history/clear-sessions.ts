import { SESSION_KIND, WAIT_KIND, type DeviceStore } from '../device-store.ts';

/** Removes every session, whatever else stands under a session's key, and the ends of waits. */
export function clearSessions(store: DeviceStore): void {
  for (const kind of [SESSION_KIND, WAIT_KIND] as const)
    for (const id of store.ids(kind)) store.remove(kind, id);
}
