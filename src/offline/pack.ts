/**
 * A text in terms of another, its base: the base's address, then what to write, in order. A text stands for itself; a
 * number is the place of a piece in the base, and the next one its length. Without a base the first is empty.
 */
export type PackedText = readonly [base: string, ...parts: (string | number)[]];

/**
 * Texts by their addresses. The pages of a site repeat each other's frame, styles and phrases: in terms of a page that
 * the device has, one weighs half of what it does alone. JSON, since nobody on the way changes that: what compresses,
 * speeds up or hides e-mail addresses does so in HTML.
 */
export type Pack = Readonly<Record<string, PackedText>>;

const isPackedText = (value: unknown): value is PackedText =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  value.every((part) => typeof part === 'string' || typeof part === 'number');

/** Whether parsed JSON is a pack. */
export function isPack(value: unknown): value is Pack {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isPackedText)
  );
}

/** Writes a packed text out, given the text of its base. */
export function unpackText([, ...parts]: PackedText, base: string): string {
  const written: string[] = [];
  const rest = parts.values();
  for (const part of rest) {
    if (typeof part === 'string') written.push(part);
    else written.push(base.slice(part, part + Number(rest.next().value)));
  }
  return written.join('');
}
