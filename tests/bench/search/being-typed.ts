/** How much of the last word is there when suggestions have to fit. */
const TYPED_SHARE = 0.6;

/** A query whose last word is still being typed: 60 % of its letters are there. */
export function beingTyped(query: string): string {
  const words = query.trim().split(/\s+/u);
  const last = [...(words.at(-1) ?? '')];
  return [...words.slice(0, -1), last.slice(0, Math.ceil(last.length * TYPED_SHARE)).join('')].join(' ');
}
