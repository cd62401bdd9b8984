import { AREA_KIND, type SaveResult } from '../sessions/device-store.ts';
import { isObject, isText } from '../sessions/guards.ts';
import { localStore } from '../sessions/local-store.element.ts';
import type { OwnArea } from './concerning.ts';

/** What the document tells when the customer has chosen another area, or none. */
export const AREA_EVENT = 'own-area';

/** There is one. */
const ID = 'own';

/** The customer's area, as this device keeps it; undefined where none was chosen, or what is kept is none. */
export function readOwnArea(): OwnArea | undefined {
  try {
    const value: unknown = JSON.parse(localStore.read(AREA_KIND, ID) ?? '');
    if (!isObject(value)) return undefined;
    const { id, name, near } = value;
    return isText(id) && isText(name) && Array.isArray(near)
      ? { id, name, near: near.filter(isText) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the customer's area on this device, or (undefined) forgets it, and tells all that show notices on this page. */
export function keepOwnArea(area: OwnArea | undefined): SaveResult {
  const result = area === undefined ? 'saved' : localStore.write(AREA_KIND, ID, JSON.stringify(area));
  if (area === undefined) localStore.remove(AREA_KIND, ID);
  document.dispatchEvent(new CustomEvent(AREA_EVENT));
  return result;
}
