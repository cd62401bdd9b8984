import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

/**
 * The site's address from a content folder's `site.yaml`, for Astro's configuration, which is read before any
 * collection is. Undefined where there is none: the content check then says so with file and line.
 */
export function siteAddress(folder: string): string | undefined {
  try {
    const address = parseDocument(readFileSync(path.join(folder, 'site.yaml'), 'utf8')).get('address');
    return typeof address === 'string' && URL.canParse(address) ? address : undefined;
  } catch {
    return undefined;
  }
}
