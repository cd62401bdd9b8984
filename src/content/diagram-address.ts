/** The address of a guide's map, from the site's root. */
export function mapUrl(slug: string): string {
  return `/map/${slug}/`;
}
