import { DeviceStore } from './device-store.ts';

/** The store of this browser, for all tabs. */
export const localStore = new DeviceStore(() => localStorage);
