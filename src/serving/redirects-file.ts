import { withoutSlash } from './served-moves.ts';

/**
 * The `_redirects` file that Cloudflare Pages, Netlify and their like read from the site's root. Browsers keep what stands behind the `#`
 * where they are sent on. Netlify shows the page that stands there instead, which does the same; a mark that changes
 * its mind (`301!`) would make the line unreadable for Cloudflare.
 * @param moved where guides stand now, by where they stood.
 */
export function redirectsFile(moved: ReadonlyMap<string, string>): string {
  return [...moved]
    .flatMap(([from, to]) => [`${from} ${to} 301\n`, `${withoutSlash(from)} ${to} 301\n`])
    .join('');
}
