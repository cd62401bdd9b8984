import {
  AREA_KIND,
  NOTICES_KIND,
  SESSION_KIND,
  WAIT_KIND,
  type DeviceStore,
  type SaveResult,
} from '../device-store.ts';

/**
 * Whether something is stored that no list of sessions shows: what cannot be read under a session's key; and where there is
 * no session, ends of waits and the customer's area. The copy of the notices is everybody's and tells nothing.
 * @param shown how many sessions can be read.
 */
export function hasHiddenRest(store: DeviceStore, shown: number): boolean {
  const isStored = (kind: typeof WAIT_KIND | typeof AREA_KIND) => store.ids(kind).length > 0;
  return (
    store.ids(SESSION_KIND).length > shown || (shown === 0 && (isStored(WAIT_KIND) || isStored(AREA_KIND)))
  );
}

/** Puts back something that was deleted. */
export type PutBack = () => SaveResult;

/**
 * Removes every session, whatever else stands under a session's key, the ends of waits, the customer's area, and the copy of
 * the network's notices.
 * @returns what puts the area back, where there was one: clocks have gone on, and notices come anew.
 */
export function clearSessions(store: DeviceStore): readonly PutBack[] {
  const putBack = store.ids(AREA_KIND).map((id) => {
    const text = store.read(AREA_KIND, id) ?? '';
    return () => store.write(AREA_KIND, id, text);
  });
  for (const kind of [SESSION_KIND, WAIT_KIND, AREA_KIND, NOTICES_KIND] as const)
    for (const id of store.ids(kind)) store.remove(kind, id);
  return putBack;
}
