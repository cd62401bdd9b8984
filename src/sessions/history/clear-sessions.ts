import type { DeviceStore } from '../device-store.ts';

/** Removes every walk, whatever else stands under a walk's key, and the ends of waits. */
export function clearSessions(store: DeviceStore): void {
  for (const kind of ['walk', 'wait']) for (const id of store.ids(kind)) store.remove(kind, id);
}
