import { createHash } from 'node:crypto';

const cspTag = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const cspHash = / 'sha256-[^']+'/g;
/** What needs a hash in the CSP: inline styles, and scripts that the browser would run; data (JSON-LD) needs none. */
const inlinePart = /<(style|script)(?![^>]*\s(?:src|type="application\/[^"]*"))[^>]*>([^]*?)<\/\1>/g;

/**
 * Leaves in a page's CSP only the hashes of what stands in the page. Astro puts those of all pages of the site into
 * each: some eight hundred bytes that no compression makes smaller, a tenth of a short guide.
 * @param html a whole page; one without a CSP comes back as it is.
 */
export function keepOwnHashes(html: string): string {
  const own = new Set<string>();
  for (const [, , text = ''] of html.matchAll(inlinePart)) {
    own.add(` 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  return html.replace(cspTag, (tag) => tag.replace(cspHash, (hash) => (own.has(hash) ? hash : '')));
}
