/** The address of a guide, from the site's root. */
export function articleUrl(symptom: string, slug: string): string {
  return `/${symptom}/${slug}/`;
}
