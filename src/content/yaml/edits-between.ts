import { isDeepEqual } from './deep-equal.ts';
import type { YamlEdit, YamlPath } from './edit-data.ts';

/** A group's fields in the order in which they are written; null takes a field away, one that is not named stays. */
type Wanted = Readonly<Record<string, unknown>>;

/** Names that the editor gives, in the editor's order: those that are not among them go. */
type OwnNames = ReadonlyMap<string, unknown>;

const isFields = (value: unknown): value is Wanted =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);

const isOwnNames = (value: unknown): value is OwnNames => value instanceof Map;

/** What is written of a group that was not there: its fields that have a value. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (isOwnNames(value)) return Object.fromEntries(value);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => (field === null ? [] : [[name, written(field)]])),
  );
}

/** Whether a value has nothing in it to be written. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  (isFields(value) && Object.keys(value).length > 0 && Object.values(value).every(isNothing));

/** Whether two entries of a list are one: alike, or of one name. */
const isSame = (old: unknown, next: unknown): boolean =>
  isDeepEqual(old, written(next)) ||
  (isFields(old) && isFields(next) && typeof old['id'] === 'string' && old['id'] === next['id']);

/** For each wanted entry the number of the old one that it was: the same, or else one that nobody else was. */
function origins(old: readonly unknown[], next: readonly unknown[]): readonly (number | undefined)[] {
  const free = new Set(old.keys());
  const same = next.map((item) => {
    const found = [...free].find((index) => isSame(old[index], item));
    if (found !== undefined) free.delete(found);
    return found;
  });
  return same.map((found, index) => {
    if (found !== undefined) return found;
    // What stands where the same number stood before is that entry with other words.
    return free.delete(index) ? index : undefined;
  });
}

function listEdits(path: YamlPath, old: readonly unknown[], next: readonly unknown[]): YamlEdit[] {
  const from = origins(old, next);
  const kept = [...old.keys()].filter((index) => from.includes(index));
  // Nothing of the old list stays: it would be empty for a moment, which is written in another way.
  if (kept.length === 0) return [{ do: 'set', path, value: written(next) }];
  const edits: YamlEdit[] = [];
  for (const index of [...old.keys()].toReversed())
    if (!kept.includes(index)) edits.push({ do: 'remove', path: [...path, index] });
  const order: (number | undefined)[] = [...kept];
  next.forEach((value, place) => {
    const origin = from[place];
    if (origin === undefined) {
      edits.push({ do: 'insert', path, at: place, value: written(value) });
      order.splice(place, 0, undefined);
      return;
    }
    const stands = order.indexOf(origin);
    if (stands === place) return;
    edits.push({ do: 'move', path: [...path, stands], to: place });
    order.splice(stands, 1);
    order.splice(place, 0, origin);
  });
  next.forEach((value, place) => {
    const origin = from[place];
    if (origin !== undefined) edits.push(...editsBetween(old[origin], value, [...path, place]));
  });
  return edits;
}

/** Other names, or the same in another order, which only a text written anew can have. */
function ownNameEdits(path: YamlPath, old: Wanted, next: OwnNames): YamlEdit[] {
  const kept = Object.keys(old).filter((name) => next.has(name));
  const isInOrder = isDeepEqual(
    kept,
    [...next.keys()].filter((name) => Object.hasOwn(old, name)),
  );
  if (!isInOrder || kept.length === 0) return [{ do: 'set', path, value: written(next) }];
  const gone = Object.keys(old).filter((name) => !next.has(name));
  const removed = gone.map((name): YamlEdit => ({ do: 'remove', path: [...path, name] }));
  return [...removed, ...editsBetween(old, Object.fromEntries(next), path)];
}

/**
 * The changes that make what a YAML text holds into what is wanted; none where nothing differs.
 * @param next null takes away; of an object what is not named stays, of a `Map` it goes.
 * @param path where both stand.
 */
export function editsBetween(old: unknown, next: unknown, path: YamlPath = []): YamlEdit[] {
  if (Array.isArray(old) && Array.isArray(next) && old.length > 0) return listEdits(path, old, next);
  if (isFields(old) && isOwnNames(next)) return ownNameEdits(path, old, next);
  if (isFields(old) && isFields(next)) {
    return Object.entries(next).flatMap(([name, value], index, all): YamlEdit[] => {
      const has = Object.hasOwn(old, name);
      if (isNothing(value)) return has ? [{ do: 'remove', path: [...path, name] }] : [];
      if (has) return editsBetween(old[name], value, [...path, name]);
      const behind = all.slice(0, index).map(([before]) => before);
      return [{ do: 'set', path: [...path, name], value: written(value), behind }];
    });
  }
  return isDeepEqual(old, written(next)) ? [] : [{ do: 'set', path, value: written(next) }];
}
