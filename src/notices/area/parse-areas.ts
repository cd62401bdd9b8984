import { isObject, isText } from '../../sessions/guards.ts';
import type { Area } from './area.ts';

/** The longest list that is read, in letters: ten thousand exchanges; what is longer is none of ours. */
export const MAX_AREAS_LENGTH = 2_000_000;

/** No name is longer in the content; one that is would fill the screen. */
const MAX_NAME_LENGTH = 60;

const isName = (value: unknown): value is string =>
  isText(value) && value.trim() !== '' && value.length <= MAX_NAME_LENGTH;

const isCode = (value: unknown): value is string => isText(value) && /^0\d{1,9}$/.test(value);

function isArea(value: unknown): value is Area {
  if (!isObject(value)) return false;
  const { id, name, aliases, parent, codes } = value;
  return (
    isText(id) &&
    /^[a-z0-9-]+$/.test(id) &&
    isName(name) &&
    Array.isArray(aliases) &&
    aliases.every(isName) &&
    (parent === undefined || isText(parent)) &&
    Array.isArray(codes) &&
    codes.every(isCode)
  );
}

/**
 * Reads what came from `/notices/areas.json`. Total: a portal's page, a broken file and one that is much too long are no list; of a
 * list each area that is not whole is left out.
 */
export function parseAreas(text: string): readonly Area[] | undefined {
  if (text.length > MAX_AREAS_LENGTH) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isArea) : undefined;
  } catch {
    return undefined;
  }
}
