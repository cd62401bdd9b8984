/**
 * The hash FNV-1a of 32 bits (G. Fowler, L. C. Noll, K.-P. Vo: www.isthe.com/chongo/tech/comp/fnv/): for each byte of
 * the text in UTF-8 an exclusive or, then a multiplication by the prime 16777619. Small, and the same everywhere.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
