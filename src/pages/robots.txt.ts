import type { APIRoute } from 'astro';

/**
 * Tells search engines where the list of pages is (RFC 9309; sitemaps.org). Nothing is forbidden here: pages that are
 * not for them say so themselves, which they can only read if they may fetch them.
 */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site === undefined ? [] : [`Sitemap: ${new URL('sitemap-index.xml', site).href}`];
  return new Response(['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n'));
};
