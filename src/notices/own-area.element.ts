import { isText } from '../sessions/guards.ts';
import { readLocal } from '../sessions/local-object.element.ts';
import type { OwnArea } from './concerning.ts';

/** What the document tells when the customer has chosen another area, or none. */
export const AREA_EVENT = 'own-area';

/** Under which id it is kept: there is one. */
export const OWN_AREA_ID = 'own';

/** What the store did not take: it holds for as long as the page is open. */
let ofThisPage: OwnArea | undefined;

export function holdForThisPage(area: OwnArea | undefined): void {
  ofThisPage = area;
}

/** The customer's area, as this device keeps it; undefined where none was chosen, or what is kept is none. */
export function readOwnArea(): OwnArea | undefined {
  if (ofThisPage) return ofThisPage;
  const { id, name, near } = readLocal('area', OWN_AREA_ID);
  return isText(id) && isText(name) && Array.isArray(near)
    ? { id, name, near: near.filter(isText) }
    : undefined;
}
