import { loadAreas } from '../../notices/area/load-areas.element.ts';
import { ownAreaOf } from '../../notices/area/near-areas.ts';
import { keepOwnArea } from '../../notices/keep-own-area.element.ts';
import { readOwnArea } from '../../notices/own-area.element.ts';

/**
 * Offers the area of the line, as the provider's server told it, to those who have chosen none: one tap takes it. Where the
 * areas do not come, or have none of that name, nothing is offered.
 */
export async function offerOwnArea(offer: HTMLElement, id: string): Promise<void> {
  if (readOwnArea() !== undefined) return;
  const areas = await loadAreas().catch(() => []);
  const area = areas.find((one) => one.id === id);
  const button = offer.querySelector('button');
  if (area === undefined || button === null) return;
  offer.querySelector('[data-figure="area"]')?.replaceChildren(area.name);
  offer.hidden = false;
  button.addEventListener('click', () => {
    keepOwnArea(ownAreaOf(area, areas));
    button.remove();
    offer.querySelector('p')?.replaceChildren(offer.dataset['taken'] ?? '');
  });
}
