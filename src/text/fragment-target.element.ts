/**
 * Finds the part of the page that a fragment names, as the browser does: by the id as it stands, else by what it encodes,
 * for the ids of Persian headings come percent-encoded out of an address.
 *
 * @param hash the fragment with its `#`
 */
export function fragmentTarget(hash: string): HTMLElement | null {
  const id = hash.slice(1);
  const found = document.getElementById(id);
  if (found !== null) return found;
  try {
    return document.getElementById(decodeURIComponent(id));
  } catch {
    return null;
  }
}
