import type { PackedText } from '../offline/pack.ts';

/** Letters by which places in a base are found, and the shortest piece that is worth two numbers. */
const KEY_LENGTH = 24;
const MIN_PIECE = 32;

/** Places that are tried for one piece. */
const MAX_PLACES = 8;

/** A text that others are written in terms of. */
export interface Base {
  readonly url: string;
  readonly text: string;
  /** Where each run of `KEY_LENGTH` letters stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Prepares a text for being a base. */
export function baseOf(url: string, text: string): Base {
  const places = new Map<string, number[]>();
  for (let place = 0; place + KEY_LENGTH <= text.length; place += 1) {
    const key = text.slice(place, place + KEY_LENGTH);
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else if (known.length < MAX_PLACES) known.push(place);
  }
  return { url, text, places };
}

function sharedLength(text: string, from: number, base: string, place: number): number {
  let length = KEY_LENGTH;
  while (from + length < text.length && text[from + length] === base[place + length]) length += 1;
  return length;
}

/** Writes a text in terms of a base: from left to right, the longest piece of the base that stands there. */
export function packText(text: string, { url, text: base, places }: Base): PackedText {
  const parts: (string | number)[] = [];
  let [own, at] = [0, 0];
  while (at < text.length) {
    let [best, length] = [0, 0];
    for (const place of places.get(text.slice(at, at + KEY_LENGTH)) ?? []) {
      const shared = sharedLength(text, at, base, place);
      if (shared > length) [best, length] = [place, shared];
    }
    if (length < MIN_PIECE) {
      at += 1;
      continue;
    }
    if (own < at) parts.push(text.slice(own, at));
    parts.push(best, length);
    at += length;
    own = at;
  }
  if (own < at) parts.push(text.slice(own));
  return [url, ...parts];
}
