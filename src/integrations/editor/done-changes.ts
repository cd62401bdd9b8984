import { randomBytes } from 'node:crypto';
import type { Change } from '../../editor/change.ts';

/** Something that was done to files and led to another page, on which it can be taken back. */
export interface Done {
  /** What was done, as the page says it. */
  readonly words: string;
  /** What takes it back. */
  readonly undo: Change;
  /** The page to go on with once it is taken back. */
  readonly location: string;
}

/** So many are kept; who did more than that since takes the older ones back by Git. */
const MAX_KEPT = 20;

const kept = new Map<string, Done>();

/** Keeps what was done while the server runs; gives the name to ask for it by. */
export function keepDone(done: Done): string {
  const id = randomBytes(9).toString('base64url');
  kept.set(id, done);
  for (const oldest of [...kept.keys()].slice(0, -MAX_KEPT)) kept.delete(oldest);
  return id;
}

/** What was done by its name; undefined where it is not kept, or was taken back. */
export const doneOf = (id: string): Done | undefined => kept.get(id);

/** It is taken back: it can be no second time. */
export const forgetDone = (id: string): boolean => kept.delete(id);

/** The address of a page that says what was done, and leads to where it is taken back. */
export const withDone = (address: string, id: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}done=${id}`;
