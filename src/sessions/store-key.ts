import type { StoredKind } from './device-store.ts';

/** The key of what is stored under an id. All keys begin alike (`isOwnKey`): another program on the same host has its own. */
export const keyOf = (kind: StoredKind, id: string) => `rahgosha-${kind}-${id}`;
