import { getEntry } from 'astro:content';
import type { SiteData } from '../schemas/site.ts';

/**
 * What `content/site.yaml` says.
 * @throws Error when there is none that can be read: in the live preview alone, since a build has been refused before.
 */
export async function site(): Promise<SiteData> {
  const entry = await getEntry('site', 'site');
  if (entry === undefined)
    throw new Error(
      'site.yaml is missing or cannot be read: run "npm run lint:content" for the line and what to write.',
    );
  return entry.data;
}
