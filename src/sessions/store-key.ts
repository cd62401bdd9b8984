import type { StoredKind } from './device-store.ts';

/** All keys begin so: another program on the same host has its own. */
export const KEY_PREFIX = 'rahgosha-';

/** The key of what is stored under an id. */
export const keyOf = (kind: StoredKind, id: string) => `${KEY_PREFIX}${kind}-${id}`;
