import { AREA_KIND, type SaveResult } from '../sessions/device-store.ts';
import { localStore } from '../sessions/local-store.element.ts';
import type { OwnArea } from './concerning.ts';
import { AREA_EVENT, holdForThisPage, OWN_AREA_ID } from './own-area.element.ts';

/**
 * Keeps the customer's area on this device, or (undefined) forgets it, and tells all that show notices on this page. Where
 * the store does not take it, it holds for this page.
 */
export function keepOwnArea(area: OwnArea | undefined): SaveResult {
  // Another page would else go by the area before, where there is no room for this one.
  localStore.remove(AREA_KIND, OWN_AREA_ID);
  const result = area ? localStore.write(AREA_KIND, OWN_AREA_ID, JSON.stringify(area)) : 'saved';
  holdForThisPage(result === 'saved' ? undefined : area);
  document.dispatchEvent(new CustomEvent(AREA_EVENT));
  return result;
}
