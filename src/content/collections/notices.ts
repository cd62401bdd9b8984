import { getEntry } from 'astro:content';
import type { Publication } from '../../notices/publish/publication.ts';

/**
 * What is published of the network's notices.
 * @throws Error when site.yaml cannot be read: in the live preview alone, since a build has been refused before.
 */
export async function noticesPublication(): Promise<Publication> {
  const entry = await getEntry('notices', 'notices');
  if (entry === undefined)
    throw new Error(
      'Nothing of the notices can be read: run "npm run lint:content" for the line and what to write.',
    );
  return entry.data.publication;
}
