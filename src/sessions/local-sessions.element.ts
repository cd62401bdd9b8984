import { DeviceStore } from './device-store.ts';
import { SessionStore } from './session-store.ts';

/** The store of this browser, for all tabs. */
export const localStore = new DeviceStore(() => localStorage);

/** The sessions in it. */
export const localSessions = new SessionStore(localStore);
