import { AREAS_ADDRESS, type Area } from './area.ts';
import { parseAreas } from './parse-areas.ts';

/** How long somebody who has opened the list waits for it on a slow line, in milliseconds. */
const PATIENCE_MS = 15_000;

let loaded: readonly Area[] | undefined;

/**
 * All areas, once for as long as the page is open; none but the list itself is asked for, whatever is typed.
 * @throws Error when the list does not come, or something else in its place.
 */
export async function loadAreas(): Promise<readonly Area[]> {
  if (loaded) return loaded;
  const response = await fetch(AREAS_ADDRESS, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const areas = response.ok ? parseAreas(await response.text()) : undefined;
  if (!areas?.length) throw new Error(`${AREAS_ADDRESS} is no list of areas.`);
  loaded = areas;
  return areas;
}
