/** What a link in a guide may begin with: a page of the site, a place on the page, the web, a telephone, a mailbox. */
const safe = /^(?:\/(?![/\\])|#|https?:\/\/[^\s\\]|tel:\+?[\d-]+$|mailto:[^\s?]+@)/i;

/** Space and control characters that browsers leave out of an address before they read its scheme. */
const invisible = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * Whether a link's address can do no more than open: an allow-list, so that `javascript:`, `data:`, another
 * site's `//host` and any scheme yet to come are refused however they are written.
 */
export function isSafeAddress(address: string): boolean {
  return safe.test(address) && !invisible.test(address);
}

/**
 * Whether an image is written as the name of a file, which can only be one of the content folder's pictures: no folder
 * leads out of that, and another server's image would tell it who reads a guide.
 */
export function isPictureName(address: string): boolean {
  return /^\w[\w-]*(?:\.[\w-]+)*\.[a-z\d]+$/i.test(address);
}
