import { localStore } from './local-store.element.ts';
import { SessionStore } from './session-store.ts';

/** The sessions that this browser keeps. */
export const localSessions = new SessionStore(localStore);
