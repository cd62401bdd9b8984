import { isObject } from './guards.ts';
import type { StoredKind } from './device-store.ts';
import { keyOf } from './store-key.ts';

/**
 * What every page needs of the browser's store: a few bytes of what `DeviceStore` is to those that keep more. Total: where
 * the browser forbids it, nothing is found.
 */

/** The fields of the object under an id, which may be anything; none where there is no object. */
export function readLocal(kind: StoredKind, id: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(kind, id)) ?? '');
    if (isObject(value)) return value;
  } catch {
    // Nothing is there, or nothing of this program.
  }
  return {};
}

/** Stores an object under an id, in the place of what was there, where the browser lets it. */
export function writeLocal(kind: StoredKind, id: string, value: object): void {
  try {
    localStorage.setItem(keyOf(kind, id), JSON.stringify(value));
  } catch {
    // The page does without it.
  }
}
