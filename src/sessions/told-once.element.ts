import { TOLD_KIND } from './device-store.ts';
import { localStore } from './local-store.element.ts';

/**
 * Whether a device is to be told something that it is told once: true the first time, and wherever nothing is stored.
 * @param id what it is told.
 */
export function isNews(id: string): boolean {
  if (localStore.read(TOLD_KIND, id) !== undefined) return false;
  localStore.write(TOLD_KIND, id, new Date().toISOString());
  return true;
}
