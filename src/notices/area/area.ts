/** An area that notices name and customers choose theirs from, as it is published. */
export interface Area {
  readonly id: string;
  readonly name: string;
  /** What people call it besides. */
  readonly aliases: readonly string[];
  /** The id of the area that it lies in. */
  readonly parent?: string | undefined;
  /** The first digits of its landlines, from the zero on. */
  readonly codes: readonly string[];
}

/** Where all areas are. */
export const AREAS_ADDRESS = '/notices/areas.json';

/** Areas by their ids; of two with one id the first counts. */
export function areasById(areas: readonly Area[]): ReadonlyMap<string, Area> {
  return new Map(areas.toReversed().map((area) => [area.id, area]));
}

/**
 * The areas that an area lies in, the nearest first. Total: a parent that is not in the list ends it, and so does one that
 * lies in what it is said to contain.
 */
export function areasAround(area: Area, byId: ReadonlyMap<string, Area>): readonly Area[] {
  const around = new Set<Area>();
  let next = byId.get(area.parent ?? '');
  while (next !== undefined && next.id !== area.id && !around.has(next)) {
    around.add(next);
    next = byId.get(next.parent ?? '');
  }
  return [...around];
}
