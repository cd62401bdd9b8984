import { AREA_KIND, type SaveResult } from '../sessions/device-store.ts';
import { isObject, isText } from '../sessions/guards.ts';
import { localStore } from '../sessions/local-store.element.ts';
import type { OwnArea } from './concerning.ts';

/** What the document tells when the customer has chosen another area, or none. */
export const AREA_EVENT = 'own-area';

/** There is one. */
const ID = 'own';

/** What the store did not take: it holds for as long as the page is open. */
let ofThisPage: OwnArea | undefined;

/** The customer's area, as this device keeps it; undefined where none was chosen, or what is kept is none. */
export function readOwnArea(): OwnArea | undefined {
  if (ofThisPage) return ofThisPage;
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

const tell = () => document.dispatchEvent(new CustomEvent(AREA_EVENT));

/**
 * Keeps the customer's area on this device, or (undefined) forgets it, and tells all that show notices on this page. Where
 * the store does not take it, it holds for this page.
 */
export function keepOwnArea(area: OwnArea | undefined): SaveResult {
  // Another page would else go by the area before, where there is no room for this one.
  localStore.remove(AREA_KIND, ID);
  const result = area ? localStore.write(AREA_KIND, ID, JSON.stringify(area)) : 'saved';
  ofThisPage = result === 'saved' ? undefined : area;
  tell();
  return result;
}

// Another tab may choose meanwhile, or the page that this one was left for.
addEventListener('storage', tell);
addEventListener('pageshow', ({ persisted }) => persisted && tell());
