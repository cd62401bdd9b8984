import type { OwnArea } from '../concerning.ts';
import { areasAround, areasById, type Area } from './area.ts';

/**
 * What the device keeps of the area that a customer chose: a notice for the area itself, for one around it or for one in it
 * may be theirs. Total, whatever the areas say of their parents.
 * @param areas all areas.
 */
export function ownAreaOf(chosen: Area, areas: readonly Area[]): OwnArea {
  const byId = areasById(areas);
  const within = areas.filter((area) => areasAround(area, byId).some(({ id }) => id === chosen.id));
  const near = [chosen, ...areasAround(chosen, byId), ...within].map(({ id }) => id);
  return { id: chosen.id, name: chosen.name, near: [...new Set(near)] };
}
